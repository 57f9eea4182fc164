// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reference.h"

#include <CLI/CLI.hpp>

#include <functional>
#include <sstream>
#include <string>
#include <vector>

namespace ferry::cli {

namespace {

std::vector<const CLI::App *> commandsOf(const CLI::App &app)
{
    return app.get_subcommands([](const CLI::App *) { return true; });
}

std::vector<const CLI::Option *> optionsOf(const CLI::App &app)
{
    return app.get_options([](const CLI::Option *option) { return !option->get_lnames().empty() && !option->get_positional(); });
}

bool takesValue(const CLI::Option &option)
{
    return option.get_items_expected_min() > 0;
}

std::string joined(const std::string &text)
{
    std::string result;
    std::istringstream words(text);
    for (std::string word; words >> word;)
        result += (result.empty() ? "" : " ") + word;
    return result;
}

std::string replaced(std::string text, std::string_view from, std::string_view to)
{
    for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size())
        text.replace(at, from.size(), to);
    return text;
}

/// Text for man(7): hyphens stay hyphens, and no line is a request.
std::string roff(std::string text)
{
    text = replaced(replaced(std::move(text), "\\", "\\e"), "-", "\\-");
    if (text.starts_with('.') || text.starts_with('\''))
        text.insert(0, "\\&");
    return replaced(replaced(std::move(text), "\n.", "\n\\&."), "\n'", "\n\\&'");
}

std::string inQuotesOfShell(const std::string &text)
{
    return "'" + replaced(text, "'", "'\\''") + "'";
}

/// "-h, --help", "--limit RATE".
std::string nameOf(const CLI::Option &option)
{
    std::string name;
    for (const std::string &letter : option.get_snames())
        name += "-" + letter + ", ";
    name += "--" + option.get_lnames().front();
    if (option.check_lname("verify"))
        return name + "[=none|HASH]"; // CLI11 knows it as a flag
    return takesValue(option) ? name + ' ' + option.get_type_name() : name;
}

std::string longNames(const CLI::App &app)
{
    std::string names;
    for (const CLI::Option *option : optionsOf(app))
        names += (names.empty() ? "--" : " --") + option->get_lnames().front() + (takesValue(*option) ? "=" : "");
    return names;
}

void addOptions(std::ostringstream &page, const CLI::App &app)
{
    for (const CLI::Option *option : optionsOf(app)) {
        if (option->check_lname("help") && app.get_parent())
            continue; // said once
        page << ".TP\n.B " << roff(nameOf(*option)) << "\n.nf\n" << roff(option->get_description()) << "\n.fi\n";
    }
}

std::string examples()
{
    struct Example {
        const char *call;
        const char *meaning;
    };
    constexpr Example kExamples[] {
        {"ferry copy --verify Photos /media/stick", "Copy a folder, and read every file back from the stick before it gets its name."},
        {"ferry move --queue --wait big.iso /srv/images",
         "Hand a move to the queue of the window, where it can be paused, and wait for its end."},
        {"ferry copy --dry-run Photos /media/stick", "Say what would be copied, what is in the way, and whether there is room."},
        {"ferry log 3 --failed; ferry retry 3", "See what failed of a job, and try only that again."},
        {"ferry log --search iceland --failed", "Find in all past jobs what failed of anything with that name."},
        {"ferry queue; ferry resume", "After a crash or a power cut: see what is not finished, and go on with it."},
    };
    std::string page = ".SH EXAMPLES\n";
    for (const Example &example : kExamples)
        page += ".TP\n.B " + roff(example.call) + "\n" + roff(example.meaning) + "\n";
    return page;
}

} // namespace

std::string manualPage(const CLI::App &app, std::string_view usage, std::string_view version)
{
    std::ostringstream page;
    page << ".\\\" Written by ferry itself; see app/cli/reference.cpp.\n.TH FERRY 1 \"\" \"ferry " << version << "\" \"User Commands\"\n"
         << ".SH NAME\nferry \\- copy, move and delete files so that every byte arrives\n.SH SYNOPSIS\n.nf\n"
         << roff(replaced(std::string(usage), "\n       ", "\n")) << "\n"
         << ".fi\n.SH DESCRIPTION\n"
         << roff(app.get_description())
         << "\nNo half file ever has a final name, a move gives nothing up before the copy is proven, and a log says of every item what "
            "became of it.\n"
         << "Without a command the file manager is opened; it shows the same queue that the commands work on.\n.SH OPTIONS\n";
    addOptions(page, app);
    page << ".SH COMMANDS\n";
    for (const CLI::App *command : commandsOf(app)) {
        page << ".SS " << roff(command->get_name()) << '\n' << roff(command->get_description()) << ".\n";
        if (!command->get_footer().empty())
            page << ".PP\n" << roff(joined(command->get_footer())) << '\n';
        addOptions(page, *command);
    }
    page << ".SH EXIT STATUS\n.TP\n.B 0\nAll is well.\n.TP\n.B 1\nSome items failed; each is named on standard error with its cause.\n"
         << ".TP\n.B 2\nThe call was wrong; nothing was done.\n.TP\n.B 130\nCancelled by a signal; nothing is half done.\n"
         << examples()
         << ".SH FILES\n.TP\n.I $XDG_STATE_HOME/ferry\nThe queue, what is needed to go on after a crash, and the results of past jobs.\n"
         << ".SH SEE ALSO\n.BR cp (1),\n.BR mv (1),\n.BR rsync (1)\n";
    return page.str();
}

std::string bashCompletion(const CLI::App &app)
{
    std::ostringstream script;
    std::string names;
    script << "# bash completion for ferry, written by ferry itself\n_ferry() {\n    local current=${COMP_WORDS[COMP_CWORD]} words\n"
           << "    case ${COMP_WORDS[1]} in\n";
    for (const CLI::App *command : commandsOf(app)) {
        names += (names.empty() ? "" : " ") + command->get_name();
        script << "        " << command->get_name() << ") words='" << longNames(*command) << "' ;;\n";
    }
    script << "        *) words='" << longNames(app) << "' ;;\n    esac\n    COMPREPLY=()\n"
           << "    if ((COMP_CWORD == 1)) && [[ $current != -* ]]; then\n"
           << "        mapfile -t COMPREPLY < <(compgen -W '" << names << "' -- \"$current\")\n"
           << "    elif [[ $current == -* ]]; then\n        mapfile -t COMPREPLY < <(compgen -W \"$words\" -- \"$current\")\n"
           << "        [[ ${COMPREPLY[0]-} != *= ]] || compopt -o nospace\n    fi\n}\ncomplete -o default -F _ferry ferry\n";
    return script.str();
}

std::string zshCompletion(const CLI::App &app)
{
    const auto described = [](const std::string &name, const std::string &description) {
        return inQuotesOfShell(name + ":" + replaced(joined(description), ":", "\\:"));
    };
    std::ostringstream script;
    script << "#compdef ferry\n# zsh completion for ferry, written by ferry itself\n_ferry() {\n    local -a commands options\n    "
              "commands=(\n";
    for (const CLI::App *command : commandsOf(app))
        script << "        " << described(command->get_name(), command->get_description()) << '\n';
    script << "    )\n    if ((CURRENT == 2)); then\n        _describe command commands\n        _files\n        return\n    fi\n    case "
              "$words[2] in\n";
    for (const CLI::App *command : commandsOf(app)) {
        script << "        " << command->get_name() << ")\n            options=(\n";
        for (const CLI::Option *option : optionsOf(*command))
            script << "                " << described("--" + option->get_lnames().front(), option->get_description()) << '\n';
        script << "            ) ;;\n";
    }
    script << "    esac\n    if [[ $PREFIX == -* ]]; then\n        _describe option options\n    else\n        _files\n    fi\n}\n_ferry "
              "\"$@\"\n";
    return script.str();
}

std::string fishCompletion(const CLI::App &app)
{
    std::ostringstream script;
    script << "# fish completion for ferry, written by ferry itself\n";
    for (const CLI::App *command : commandsOf(app)) {
        script << "complete -c ferry -n __fish_use_subcommand -a " << command->get_name() << " -d "
               << inQuotesOfShell(joined(command->get_description())) << '\n';
        for (const CLI::Option *option : optionsOf(*command))
            script << "complete -c ferry -n '__fish_seen_subcommand_from " << command->get_name() << "' -l " << option->get_lnames().front()
                   << (takesValue(*option) ? " -r" : "") << " -d " << inQuotesOfShell(joined(option->get_description())) << '\n';
    }
    return script.str();
}

} // namespace ferry::cli
