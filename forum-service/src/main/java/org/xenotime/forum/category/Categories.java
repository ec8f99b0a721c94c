package org.xenotime.forum.category;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class Categories implements PanacheRepositoryBase<Category, String> {

  List<Category> inOrder() {
    return listAll(Sort.by("position"));
  }
}
