// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/path.h"

#include <vector>

namespace ferry {

namespace {

std::string_view withoutTrailingSlashes(std::string_view bytes)
{
    while (bytes.size() > 1 && bytes.ends_with('/'))
        bytes.remove_suffix(1);
    return bytes;
}

} // namespace

std::string Path::name() const
{
    const std::string_view bytes = withoutTrailingSlashes(m_bytes);
    const auto slash = bytes.rfind('/');
    return std::string(slash == std::string_view::npos ? bytes : bytes.substr(slash + 1));
}

Path Path::parent() const
{
    const std::string_view bytes = withoutTrailingSlashes(m_bytes);
    const auto slash = bytes.rfind('/');
    if (slash == std::string_view::npos)
        return Path(".");
    return Path(std::string(withoutTrailingSlashes(bytes.substr(0, slash == 0 ? 1 : slash))));
}

Path Path::child(std::string_view name) const
{
    if (m_bytes.empty())
        return Path(std::string(name));
    std::string bytes;
    bytes.reserve(m_bytes.size() + name.size() + 1);
    bytes += m_bytes;
    if (!bytes.ends_with('/'))
        bytes += '/';
    bytes += name;
    return Path(std::move(bytes));
}

Path Path::absolute(const Path &base) const
{
    const std::string whole = isAbsolute() ? m_bytes : base.child(m_bytes).bytes();
    std::string bytes;
    bytes.reserve(whole.size());
    std::string_view rest = whole;
    while (!rest.empty()) {
        const auto slash = rest.find('/');
        const std::string_view part = rest.substr(0, slash);
        if (!part.empty() && part != ".") {
            bytes += '/';
            bytes += part;
        }
        rest = slash == std::string_view::npos ? std::string_view() : rest.substr(slash + 1);
    }
    return Path(bytes.empty() ? std::string("/") : bytes);
}

PathNode::PathNode(Path root)
    : m_name(root.bytes())
{
}

PathNode::PathNode(std::shared_ptr<const PathNode> parent, std::string name)
    : m_parent(std::move(parent))
    , m_name(std::move(name))
    , m_depth(m_parent ? m_parent->m_depth + 1 : 0)
{
}

PathNode::~PathNode()
{
    // A chain of 100,000 parents must not be released by recursion.
    std::shared_ptr<const PathNode> next = std::move(m_parent);
    while (next && next.use_count() == 1)
        next = std::move(const_cast<PathNode &>(*next).m_parent);
}

Path PathNode::path() const
{
    std::vector<const PathNode *> chain;
    std::size_t length = 0;
    for (const PathNode *node = this; node; node = node->m_parent.get()) {
        chain.push_back(node);
        length += node->m_name.size() + 1;
    }
    std::string bytes;
    bytes.reserve(length);
    for (auto node = chain.rbegin(); node != chain.rend(); ++node) {
        if (!bytes.empty() && !bytes.ends_with('/'))
            bytes += '/';
        bytes += (*node)->m_name;
    }
    return Path(std::move(bytes));
}

Path TreePath::path() const
{
    return folder ? folder->path().child(name) : Path(name);
}

} // namespace ferry
