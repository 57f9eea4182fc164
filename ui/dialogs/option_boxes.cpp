// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/option_boxes.h"

#include <QCoreApplication>

namespace ferry::ui {

namespace {

class OptionBoxes
{
    Q_DECLARE_TR_FUNCTIONS(OptionBoxes)
};

template <typename Value>
void add(QComboBox *box, const QString &word, Value value)
{
    box->addItem(word, static_cast<int>(value));
}

} // namespace

void fillPolicies(QComboBox *box, model::FileConflict chosen)
{
    using model::FileConflict;
    add(box, OptionBoxes::tr("Ask me"), FileConflict::Ask);
    add(box, OptionBoxes::tr("Skip the new one"), FileConflict::Skip);
    add(box, OptionBoxes::tr("Replace"), FileConflict::Overwrite);
    add(box, OptionBoxes::tr("Replace if newer"), FileConflict::Newer);
    add(box, OptionBoxes::tr("Replace if the size differs"), FileConflict::Size);
    add(box, OptionBoxes::tr("Replace if the content differs"), FileConflict::Content);
    add(box, OptionBoxes::tr("Keep both, rename the new one"), FileConflict::Rename);
    add(box, OptionBoxes::tr("Keep both, rename the old one"), FileConflict::RenameOld);
    add(box, OptionBoxes::tr("Report as a problem"), FileConflict::Fail);
    choose(box, chosen);
}

void fillPolicies(QComboBox *box, model::FolderConflict chosen)
{
    using model::FolderConflict;
    add(box, OptionBoxes::tr("Merge"), FolderConflict::Merge);
    add(box, OptionBoxes::tr("Ask me"), FolderConflict::Ask);
    add(box, OptionBoxes::tr("Skip the new one"), FolderConflict::Skip);
    add(box, OptionBoxes::tr("Keep both, rename the new one"), FolderConflict::Rename);
    choose(box, chosen);
}

void fillPolicies(QComboBox *box, model::ErrorPolicy chosen)
{
    using model::ErrorPolicy;
    add(box, OptionBoxes::tr("Ask me"), ErrorPolicy::Ask);
    add(box, OptionBoxes::tr("Wait for room, report the rest"), ErrorPolicy::Wait);
    add(box, OptionBoxes::tr("Report as a problem"), ErrorPolicy::Fail);
    choose(box, chosen);
}

void fillVerifications(QComboBox *box, model::Verification chosen)
{
    add(box, OptionBoxes::tr("No"), model::Verification::None);
    add(box, OptionBoxes::tr("Read back from the device"), model::Verification::ReadBack);
    choose(box, chosen);
}

void fillPriorities(QComboBox *box, model::Priority chosen)
{
    add(box, OptionBoxes::tr("Normal", "the priority of a job"), model::Priority::Normal);
    add(box, OptionBoxes::tr("In the background"), model::Priority::Background);
    choose(box, chosen);
}

} // namespace ferry::ui
