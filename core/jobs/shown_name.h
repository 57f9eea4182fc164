// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <list>
#include <string>

namespace ferry::jobs {

/// One name in a job's list of what it is working on, for as long as this lives. Thread: core thread.
class ShownName
{
public:
    ShownName(std::list<std::string> &names, const std::string &name)
        : m_names(names)
        , m_place(names.insert(names.end(), name))
    {
    }
    ~ShownName() { m_names.erase(m_place); }
    ShownName(const ShownName &) = delete;
    ShownName &operator=(const ShownName &) = delete;

private:
    std::list<std::string> &m_names;
    std::list<std::string>::iterator m_place;
};

} // namespace ferry::jobs
