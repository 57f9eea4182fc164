# SPDX-FileCopyrightText: 2026 Ferry developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Everything that Ferry needs from outside; core/doc/adr/0002-dependencies.md says why. packaging/setup asks the same file.
get_filename_component(deps ${CMAKE_CURRENT_LIST_DIR}/../.deps ABSOLUTE)
if(EXISTS ${deps}/karchive)
    list(APPEND CMAKE_PREFIX_PATH ${deps}/karchive)
endif()

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Concurrent Sql)
find_library(FERRY_SQLITE_DRIVER qsqlite PATHS ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_PLUGINS}/sqldrivers NO_DEFAULT_PATH)
if(NOT FERRY_SQLITE_DRIVER) # a plugin, loaded when it runs: nothing else asks for it
    message(FATAL_ERROR "Qt's SQLite driver (libqsqlite) was not found in ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_PLUGINS}/sqldrivers.")
endif()
find_package(QCoro6 0.8 REQUIRED COMPONENTS Core)
find_package(CLI11 REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(xxhash REQUIRED IMPORTED_TARGET libxxhash)
find_package(ZLIB REQUIRED)
find_package(BZip2 REQUIRED)
pkg_check_modules(libarchive REQUIRED IMPORTED_TARGET libarchive>=3.6)
# KArchive itself needs no GUI, but where only the core is built it may be absent: archives are then not offered.
find_package(KF6Archive 6.0 QUIET)
if(FERRY_UI)
    find_package(Qt6 6.4 REQUIRED COMPONENTS DBus Gui Widgets LinguistTools)
    if(NOT KF6Archive_FOUND)
        message(FATAL_ERROR "KArchive 6 was not found. Run packaging/setup once: it installs KArchive, or builds it where it is not packaged.")
    endif()
endif()
if(BUILD_TESTING)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
endif()
