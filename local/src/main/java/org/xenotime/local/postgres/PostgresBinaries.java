package org.xenotime.local.postgres;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.xenotime.local.settings.UserError;
import org.xenotime.local.settings.Versions;

/** PostgreSQL's programs, from the archive on the class path. */
public record PostgresBinaries(Path directory) {

  /** Unpacks into this folder, unless that was done before. */
  public static PostgresBinaries unpackedIn(Path programs) throws IOException {
    var directory = programs.resolve("postgres-" + Versions.ofThisBuild().postgres());
    var complete = directory.resolve(".complete");
    if (Files.notExists(complete)) {
      Files.createDirectories(directory);
      try (var archive = open()) {
        unpack(archive, directory);
      }
      Files.createFile(complete);
    }
    return new PostgresBinaries(directory);
  }

  private static InputStream open() throws IOException {
    var system = System.getProperty("os.name").startsWith("Mac") ? "Darwin" : "Linux";
    return DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(
        system, System.getProperty("os.arch"));
  }

  private static void unpack(InputStream archive, Path directory) throws IOException {
    try (var tar =
        new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(archive)))) {
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        unpack(tar, entry, directory);
      }
    }
  }

  private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path directory)
      throws IOException {
    var target = entry.resolveIn(directory);
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.getParent());
    if (entry.isSymbolicLink()) {
      Files.deleteIfExists(target);
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
    } else {
      Files.copy(tar, target, StandardCopyOption.REPLACE_EXISTING);
      if (target.getParent().endsWith("bin")) {
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
      }
    }
  }

  /** The command line of one of the programs, as a user that PostgreSQL agrees to run as. */
  List<String> command(String program, String... arguments) {
    var command = new ArrayList<>(notAsRoot());
    command.add(directory.resolve("bin").resolve(program).toString());
    command.addAll(List.of(arguments));
    return command;
  }

  /** PostgreSQL refuses to run as root; in a user namespace of its own it is not root any more. */
  private static List<String> notAsRoot() {
    if (!"root".equals(System.getProperty("user.name"))) {
      return List.of();
    }
    try {
      if (new ProcessBuilder("unshare", "-U", "true").start().waitFor() == 0) {
        return List.of("unshare", "-U");
      }
    } catch (IOException missing) {
      throw new UserError(
          "PostgreSQL does not run as root, and 'unshare' is missing: %s"
              .formatted(missing.getMessage()));
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    throw new UserError(
        "PostgreSQL does not run as root, and user namespaces are not allowed here:"
            + " start ./dev as an ordinary user");
  }
}
