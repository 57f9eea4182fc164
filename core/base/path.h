// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <memory>
#include <string>
#include <string_view>

namespace ferry {

/// A file path as the kernel sees it: bytes without NUL, '/' between components. Never text; see safe_text.h for showing one.
class Path
{
public:
    Path() = default;
    explicit Path(std::string bytes)
        : m_bytes(std::move(bytes))
    {
    }

    [[nodiscard]] const std::string &bytes() const noexcept { return m_bytes; }
    [[nodiscard]] const char *c_str() const noexcept { return m_bytes.c_str(); }
    [[nodiscard]] bool isEmpty() const noexcept { return m_bytes.empty(); }
    [[nodiscard]] bool isAbsolute() const noexcept { return m_bytes.starts_with('/'); }

    /// The last component, trailing slashes ignored: "b" of "/a/b/", "" of "/".
    [[nodiscard]] std::string name() const;

    /// What stands before the last component: "/a" of "/a/b", "/" of "/a", "." of "a".
    [[nodiscard]] Path parent() const;

    /// This path with one more component.
    [[nodiscard]] Path child(std::string_view name) const;

    /// Absolute against `base`, with "." and doubled slashes removed. ".." stays: only the kernel may resolve it.
    [[nodiscard]] Path absolute(const Path &base) const;

    auto operator<=>(const Path &) const = default;

private:
    std::string m_bytes;
};

/// A folder of a tree in work, as a chain of names up to its root, so that a million items share their folders' names.
/// Immutable; may be read from any thread.
class PathNode
{
public:
    /// A root: its whole path.
    explicit PathNode(Path root);
    /// A folder below `parent`.
    PathNode(std::shared_ptr<const PathNode> parent, std::string name);

    /// The whole path; cost grows with the depth.
    [[nodiscard]] Path path() const;
    /// Number of folders between this and its root.
    [[nodiscard]] int depth() const noexcept { return m_depth; }

    ~PathNode();
    PathNode(const PathNode &) = delete;
    PathNode &operator=(const PathNode &) = delete;

private:
    std::shared_ptr<const PathNode> m_parent;
    std::string m_name;
    int m_depth = 0;
};

/// One item: its folder and its name there. Empty when default-constructed.
struct TreePath {
    std::shared_ptr<const PathNode> folder;
    std::string name;

    [[nodiscard]] bool isEmpty() const noexcept { return !folder && name.empty(); }
    [[nodiscard]] Path path() const;
};

} // namespace ferry
