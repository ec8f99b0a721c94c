# Read by the image's entry point once, while the data folder is empty: a role and a database for
# each service and for Keycloak. The owner of a database may create the extensions it migrates to.
for name in deposits ranking forum keycloak; do
  variable="$(echo "$name" | tr '[:lower:]' '[:upper:]')_PASSWORD"
  psql --username postgres --set ON_ERROR_STOP=1 --set name="$name" --set password="${!variable}" <<'SQL'
create role :"name" login password :'password';
create database :"name" owner :"name";
SQL
done
