// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/outcome_file.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QTimer>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace ferry::ui {

/// Every item of one job, read from its results file as far as somebody looks at it. A million rows cost eight bytes each, and
/// four more for each that a filter lets through.
///
/// Reading and filtering go on in short turns of the event loop, so the window stays lively however large the file is.
class OutcomeModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Status, Name, Size, Remark, Operation, How, Target, ColumnCount };
    enum class Show { All, Problems, Failed, Lossy, Skipped, Replaced, Verified };

    explicit OutcomeModel(QObject *parent = nullptr);

    /// Empty: none.
    void setFile(const Path &file);
    [[nodiscard]] const Path &file() const noexcept { return m_file; }
    /// `words` is looked for in source and target as they are shown, without regard to case.
    void setFilter(Show show, const QString &words);
    /// Whether such a filter lets an item through. Thread: any.
    [[nodiscard]] static bool passes(const store::RecordedOutcome &outcome, Show show, const QString &words);
    /// The items are those of a dry run; `asks`: a name that is taken is to be asked about. For the next setFile().
    void setPlan(bool asks);
    /// Looks for lines added since; returns at once.
    void refresh();

    /// Items known in the file, shown or not.
    [[nodiscard]] std::size_t known() const;
    /// Whether reading or filtering is still going on.
    [[nodiscard]] bool isBusy() const { return m_turn.isActive(); }
    /// Why the file could not be read.
    [[nodiscard]] const std::optional<Error> &error() const noexcept { return m_error; }
    /// The item of a row; nothing if its line cannot be read back.
    [[nodiscard]] std::optional<store::RecordedOutcome> outcome(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// known(), isBusy() or error() is different.
    void stateChanged();

private:
    [[nodiscard]] bool isFiltered() const { return m_show != Show::All || !m_words.isEmpty(); }
    [[nodiscard]] const store::RecordedOutcome *cached(std::size_t item) const;
    void turn();
    bool read();
    bool filter();

    [[nodiscard]] QString statusOf(const store::RecordedOutcome &outcome) const;

    Path m_file;
    bool m_isPlan = false;
    bool m_asks = false;
    std::unique_ptr<store::OutcomeFileReader> m_reader;
    std::optional<Error> m_error;
    Show m_show = Show::All;
    QString m_words;
    std::size_t m_plain = 0; ///< rows shown without a filter
    std::size_t m_examined = 0; ///< items the filter has seen
    std::vector<std::uint32_t> m_passed; ///< items that a filter lets through
    QTimer m_turn;
    mutable QCache<std::size_t, store::RecordedOutcome> m_cache;
};

} // namespace ferry::ui
