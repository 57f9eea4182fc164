// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/targets.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

/// The first byte chooses the target, so that one program and one corpus serve all.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const auto targets = ferry::fuzz::targets();
    const ferry::fuzz::Target &target = targets[data[0] % targets.size()];
    const std::string wrong = target.wrongIn({reinterpret_cast<const char *>(data) + 1, size - 1});
    if (!wrong.empty()) {
        std::fprintf(stderr, "%s: %s\n", target.name, wrong.c_str());
        std::abort();
    }
    return 0;
}
