// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/path.h"

#include <QImage>
#include <QObject>
#include <QSize>

#include <functional>

namespace ferry::ui {

/// Whether a file of this name may be an image that can be shown; the file is not opened.
[[nodiscard]] bool mayBePicture(const Path &file);

/// Reads an image, no larger than `largest` (device pixels), beside the calling thread; a null one if it is none, or too large a file to
/// look at in passing. `done` is called from the event loop of the application's thread unless `context` is gone. One on a device that
/// hangs holds back other pictures, and nothing else. Thread: GUI.
void loadPicture(const Path &file, const QSize &largest, QObject *context, std::function<void(const QImage &)> done);

} // namespace ferry::ui
