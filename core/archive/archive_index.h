// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/archive_entry.h"
#include "core/base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace ferry::archive {

/// What an archive holds, as a tree to look through. Folders that no entry tells of, but something is in, are there, too.
/// About 100 bytes and the name for each item; a name that many items have is kept once. Thread: one at a time.
class ArchiveIndex
{
public:
    using Node = std::uint32_t;
    static constexpr Node kRoot = 0;

    struct Item {
        std::string_view name; ///< bytes; empty for the root; valid while the index lives
        model::FileType type = model::FileType::Folder;
        std::uint32_t mode = 0755;
        std::uint32_t uid = 0;
        std::uint32_t gid = 0;
        std::uint64_t size = 0;
        model::Timestamp modified;
        bool isEncrypted = false;
        bool isImplied = true; ///< a folder that no entry tells of
    };

    ArchiveIndex();

    /// Puts in what stands in a header; a later entry of the same path takes the place of the earlier, but a folder with something in it
    /// stays one. Errors: those of guardedPath(), and WrongType (something of its path is no folder).
    [[nodiscard]] Result<void> add(const ArchiveEntry &entry);

    /// Of the path in the archive; nothing if there is none. "" is the root.
    [[nodiscard]] std::optional<Node> find(std::string_view path) const;
    [[nodiscard]] const Item &item(Node node) const { return m_nodes.at(node).item; }
    /// In the order in which they came.
    [[nodiscard]] std::vector<Node> children(Node node) const;
    [[nodiscard]] std::string pathOf(Node node) const;

    /// Without the root.
    [[nodiscard]] std::size_t count() const noexcept { return m_nodes.size() - 1; }
    [[nodiscard]] std::uint64_t bytes() const noexcept { return m_bytes; }

private:
    static constexpr Node kNone = UINT32_MAX;
    struct Entry {
        Item item;
        Node parent = kNone;
        Node first = kNone; ///< child
        Node last = kNone;
        Node next = kNone; ///< of the same folder
    };
    struct Key {
        Node parent;
        const char *name; ///< interned: one address for one name
        bool operator==(const Key &) const = default;
    };
    struct KeyHash {
        std::size_t operator()(const Key &key) const noexcept { return std::hash<const void *>()(key.name) * 31 + key.parent; }
    };
    struct NameHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view name) const noexcept { return std::hash<std::string_view>()(name); }
    };

    [[nodiscard]] std::optional<Node> childOf(Node parent, std::string_view name) const;
    Node addChild(Node parent, std::string_view name);

    std::vector<Entry> m_nodes;
    std::unordered_map<std::string, char, NameHash, std::equal_to<>> m_names; ///< nodes of a map stay where they are
    std::unordered_map<Key, Node, KeyHash> m_children;
    std::uint64_t m_bytes = 0;
};

} // namespace ferry::archive
