// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/archive_index.h"

#include "core/archive/entry_guard.h"

#include <algorithm>

namespace ferry::archive {

ArchiveIndex::ArchiveIndex()
{
    m_nodes.emplace_back();
}

std::optional<ArchiveIndex::Node> ArchiveIndex::childOf(Node parent, std::string_view name) const
{
    const auto interned = m_names.find(name);
    if (interned == m_names.end())
        return {};
    const auto child = m_children.find({parent, interned->first.data()});
    return child == m_children.end() ? std::nullopt : std::optional(child->second);
}

ArchiveIndex::Node ArchiveIndex::addChild(Node parent, std::string_view name)
{
    auto interned = m_names.find(name);
    if (interned == m_names.end())
        interned = m_names.emplace(std::string(name), '\0').first;
    const auto node = static_cast<Node>(m_nodes.size());
    m_nodes.push_back({.item = {.name = interned->first}, .parent = parent});
    Entry &above = m_nodes[parent];
    (above.last == kNone ? above.first : m_nodes[above.last].next) = node;
    above.last = node;
    m_children.emplace(Key {parent, interned->first.data()}, node);
    return node;
}

Result<void> ArchiveIndex::add(const ArchiveEntry &entry)
{
    const Result<std::vector<std::string>> path = guardedPath(entry.path);
    if (!path)
        return Failure(path.error());
    Node node = kRoot;
    for (const std::string &component : *path) {
        if (m_nodes[node].item.type != model::FileType::Folder)
            return Failure(Error::of(ErrorKind::WrongType, FsOp::Open));
        const std::optional<Node> child = childOf(node, component);
        node = child ? *child : addChild(node, component);
    }
    if (node == kRoot)
        return {};
    Item &item = m_nodes[node].item;
    if (!entry.facts.isFolder() && m_nodes[node].first != kNone)
        return Failure(Error::of(ErrorKind::WrongType, FsOp::Open));
    m_bytes += entry.facts.size - item.size;
    item = {.name = item.name,
            .type = entry.facts.type,
            .mode = entry.facts.mode,
            .uid = entry.facts.uid,
            .gid = entry.facts.gid,
            .size = entry.facts.size,
            .modified = entry.facts.modified,
            .isEncrypted = entry.isEncrypted,
            .isImplied = false};
    return {};
}

std::optional<ArchiveIndex::Node> ArchiveIndex::find(std::string_view path) const
{
    Node node = kRoot;
    for (std::size_t from = 0; from < path.size();) {
        const std::size_t to = std::min(path.find('/', from), path.size());
        const std::string_view component = path.substr(from, to - from);
        from = to + 1;
        if (component.empty())
            continue;
        const std::optional<Node> child = childOf(node, component);
        if (!child)
            return {};
        node = *child;
    }
    return node;
}

std::vector<ArchiveIndex::Node> ArchiveIndex::children(Node node) const
{
    std::vector<Node> children;
    for (Node child = m_nodes.at(node).first; child != kNone; child = m_nodes[child].next)
        children.push_back(child);
    return children;
}

std::string ArchiveIndex::pathOf(Node node) const
{
    std::vector<std::string> components;
    for (; node != kRoot; node = m_nodes.at(node).parent)
        components.emplace_back(m_nodes.at(node).item.name);
    std::ranges::reverse(components);
    return joinedPath(components);
}

} // namespace ferry::archive
