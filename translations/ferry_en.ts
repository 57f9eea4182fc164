<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>JobText</name>
        <message numerus="yes">
            <source>Restore %Ln item(s) from the trash</source>
            <translation>
                <numerusform>Restore %Ln item from the trash</numerusform>
                <numerusform>Restore %Ln items from the trash</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copy %Ln item(s) to %1</source>
            <translation>
                <numerusform>Copy %Ln item to %1</numerusform>
                <numerusform>Copy %Ln items to %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln item(s) to %1</source>
            <translation>
                <numerusform>Move %Ln item to %1</numerusform>
                <numerusform>Move %Ln items to %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln item(s) for good</source>
            <translation>
                <numerusform>Delete %Ln item for good</numerusform>
                <numerusform>Delete %Ln items for good</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln item(s) to the trash</source>
            <translation>
                <numerusform>Move %Ln item to the trash</numerusform>
                <numerusform>Move %Ln items to the trash</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Compare %Ln item(s) with their copies in %1</source>
            <translation>
                <numerusform>Compare %Ln item with its copy in %1</numerusform>
                <numerusform>Compare %Ln items with their copies in %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Check the files of %Ln list(s)</source>
            <translation>
                <numerusform>Check the files of %Ln list</numerusform>
                <numerusform>Check the files of %Ln lists</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Done with %Ln problem(s)</source>
            <translation>
                <numerusform>Done with %Ln problem</numerusform>
                <numerusform>Done with %Ln problems</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln file(s)</source>
            <translation>
                <numerusform>%1 of %Ln file</numerusform>
                <numerusform>%1 of %Ln files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln file</numerusform>
                <numerusform>%Ln files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln the same</source>
            <comment>items compared</comment>
            <translation>
                <numerusform>%Ln the same</numerusform>
                <numerusform>%Ln the same</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>and %Ln more</numerusform>
                <numerusform>and %Ln more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln skipped</source>
            <translation>
                <numerusform>%Ln skipped</numerusform>
                <numerusform>%Ln skipped</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln kept both</source>
            <comment>items that had another of their name in the way</comment>
            <translation>
                <numerusform>%Ln kept both</numerusform>
                <numerusform>%Ln kept both</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln with other times or rights</source>
            <comment>items compared</comment>
            <translation>
                <numerusform>%Ln with other times or rights</numerusform>
                <numerusform>%Ln with other times or rights</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln failed</source>
            <translation>
                <numerusform>%Ln failed</numerusform>
                <numerusform>%Ln failed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln not kept completely</source>
            <translation>
                <numerusform>%Ln not kept completely</numerusform>
                <numerusform>%Ln not kept completely</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln different or missing</source>
            <comment>items compared</comment>
            <translation>
                <numerusform>%Ln different or missing</numerusform>
                <numerusform>%Ln different or missing</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln question(s)</source>
            <translation>
                <numerusform>%Ln question</numerusform>
                <numerusform>%Ln questions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln done</source>
            <translation>
                <numerusform>%Ln done</numerusform>
                <numerusform>%Ln done</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln left</source>
            <comment>items</comment>
            <translation>
                <numerusform>%Ln left</numerusform>
                <numerusform>%Ln left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln job(s) running · %2</source>
            <translation>
                <numerusform>%1 of %Ln job running · %2</numerusform>
                <numerusform>%1 of %Ln jobs running · %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln job(s) running</source>
            <translation>
                <numerusform>%1 of %Ln job running</numerusform>
                <numerusform>%1 of %Ln jobs running</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln only in the target</source>
            <comment>items compared</comment>
            <translation>
                <numerusform>%Ln only in the target</numerusform>
                <numerusform>%Ln only in the target</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Extract %Ln archive(s) to %1</source>
            <translation>
                <numerusform>Extract %Ln archive to %1</numerusform>
                <numerusform>Extract %Ln archives to %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Compress %Ln item(s) to %1</source>
            <translation>
                <numerusform>Compress %Ln item to %1</numerusform>
                <numerusform>Compress %Ln items to %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OutcomeText</name>
        <message numerus="yes">
            <source>%Ln attempt(s)</source>
            <translation>
                <numerusform>%Ln attempt</numerusform>
                <numerusform>%Ln attempts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) exist already</source>
            <translation>
                <numerusform>%Ln file exists already</numerusform>
                <numerusform>%Ln files exist already</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln folder(s) exist already</source>
            <translation>
                <numerusform>%Ln folder exists already</numerusform>
                <numerusform>%Ln folders exist already</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln time(s) a file and a folder have one name</source>
            <translation>
                <numerusform>A file and a folder have one name</numerusform>
                <numerusform>%Ln times a file and a folder have one name</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) failed and can be tried again</source>
            <translation>
                <numerusform>%Ln item failed and can be tried again</numerusform>
                <numerusform>%Ln items failed and can be tried again</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln archive(s) unpack to suspiciously much</source>
            <translation>
                <numerusform>%Ln archive unpacks to suspiciously much</numerusform>
                <numerusform>%Ln archives unpack to suspiciously much</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Quantities</name>
        <message numerus="yes">
            <source>%1 byte(s)</source>
            <translation>
                <numerusform>%1 byte</numerusform>
                <numerusform>%1 bytes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln day(s)</source>
            <comment>time left</comment>
            <translation>
                <numerusform>%Ln day</numerusform>
                <numerusform>%Ln days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::JobDialog</name>
        <message numerus="yes">
            <source>Copy %Ln item(s)</source>
            <translation>
                <numerusform>Copy %Ln item</numerusform>
                <numerusform>Copy %Ln items</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln item(s)</source>
            <translation>
                <numerusform>Move %Ln item</numerusform>
                <numerusform>Move %Ln items</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln item(s)</source>
            <translation>
                <numerusform>Delete %Ln item</numerusform>
                <numerusform>Delete %Ln items</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) to trash</source>
            <translation>
                <numerusform>%Ln item to trash</numerusform>
                <numerusform>%Ln items to trash</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::JobRow</name>
        <message numerus="yes">
            <source>Needs you: %Ln question(s)</source>
            <translation>
                <numerusform>Needs you: %Ln question</numerusform>
                <numerusform>Needs you: %Ln questions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::LogView</name>
        <message numerus="yes">
            <source>%Ln item(s)</source>
            <translation>
                <numerusform>%Ln item</numerusform>
                <numerusform>%Ln items</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) written to %1.</source>
            <translation>
                <numerusform>%Ln item written to %1.</numerusform>
                <numerusform>%Ln items written to %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::ResultsModel</name>
        <message numerus="yes">
            <source>%1, %Ln item(s)</source>
            <comment>kind of job, number</comment>
            <translation>
                <numerusform>%1, %Ln item</numerusform>
                <numerusform>%1, %Ln items</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln job(s)</source>
            <translation>
                <numerusform>%Ln job</numerusform>
                <numerusform>%Ln jobs</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::FilesWindow</name>
        <message numerus="yes">
            <source>%Ln dropped item(s) left out: only files and folders of this computer can be taken.</source>
            <translation>
                <numerusform>%Ln dropped item left out: only files and folders of this computer can be taken.</numerusform>
                <numerusform>%Ln dropped items left out: only files and folders of this computer can be taken.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PaneView</name>
        <message numerus="yes">
            <source>%1 of %Ln selected</source>
            <translation>
                <numerusform>%1 of %Ln selected</numerusform>
                <numerusform>%1 of %Ln selected</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln item(s) shown</source>
            <translation>
                <numerusform>%1 of %Ln item shown</numerusform>
                <numerusform>%1 of %Ln items shown</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s)</source>
            <translation>
                <numerusform>%Ln item</numerusform>
                <numerusform>%Ln items</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::TransferDialog</name>
        <message numerus="yes">
            <source>%Ln item(s)</source>
            <translation>
                <numerusform>%Ln item</numerusform>
                <numerusform>%Ln items</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln item(s)</source>
            <translation>
                <numerusform>Move %Ln item</numerusform>
                <numerusform>Move %Ln items</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copy %Ln item(s)</source>
            <translation>
                <numerusform>Copy %Ln item</numerusform>
                <numerusform>Copy %Ln items</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PropertiesDialog</name>
        <message numerus="yes">
            <source>Properties of %Ln item(s)</source>
            <translation>
                <numerusform>Properties of %Ln item</numerusform>
                <numerusform>Properties of %Ln items</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s)</source>
            <translation>
                <numerusform>%Ln item</numerusform>
                <numerusform>%Ln items</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln file</numerusform>
                <numerusform>%Ln files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln folder(s)</source>
            <translation>
                <numerusform>%Ln folder</numerusform>
                <numerusform>%Ln folders</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln could not be looked at</source>
            <translation>
                <numerusform>%Ln could not be looked at</numerusform>
                <numerusform>%Ln could not be looked at</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) could not be changed. The first: %1</source>
            <translation>
                <numerusform>%Ln item could not be changed: %1</numerusform>
                <numerusform>%Ln items could not be changed. The first: %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::Announcer</name>
        <message numerus="yes">
            <source>%Ln question(s) wait for an answer. Everything else goes on.</source>
            <translation>
                <numerusform>%Ln question waits for an answer. Everything else goes on.</numerusform>
                <numerusform>%Ln questions wait for an answer. Everything else goes on.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln job(s) have ended.</source>
            <translation>
                <numerusform>%Ln job has ended.</numerusform>
                <numerusform>%Ln jobs have ended.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln of them with problems.</source>
            <translation>
                <numerusform>%Ln of them with problems.</numerusform>
                <numerusform>%Ln of them with problems.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PlanDialog</name>
        <message numerus="yes">
            <source>%Ln new</source>
            <comment>items</comment>
            <translation>
                <numerusform>%Ln new</numerusform>
                <numerusform>%Ln new</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln replace(s) another</source>
            <translation>
                <numerusform>%Ln replaces another</numerusform>
                <numerusform>%Ln replace others</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln identical</source>
            <comment>items left alone</comment>
            <translation>
                <numerusform>%Ln identical</numerusform>
                <numerusform>%Ln identical</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln kept beside another</source>
            <comment>items</comment>
            <translation>
                <numerusform>%Ln kept beside another</numerusform>
                <numerusform>%Ln kept beside another</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln skipped</source>
            <translation>
                <numerusform>%Ln skipped</numerusform>
                <numerusform>%Ln skipped</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln to be asked about</source>
            <translation>
                <numerusform>%Ln to be asked about</numerusform>
                <numerusform>%Ln to be asked about</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln exist(s) already</source>
            <translation>
                <numerusform>%Ln exists already</numerusform>
                <numerusform>%Ln exist already</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln not possible</source>
            <translation>
                <numerusform>%Ln not possible</numerusform>
                <numerusform>%Ln not possible</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>What is there looks the same as %Ln of them: size and time.</source>
            <translation>
                <numerusform>What is there looks the same as %Ln of them: size and time.</numerusform>
                <numerusform>What is there looks the same as %Ln of them: size and time.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>You will be asked about %Ln folder(s) that exist(s); here it is as if they were merged.</source>
            <translation>
                <numerusform>You will be asked about %Ln folder that exists; here it is as if it were merged.</numerusform>
                <numerusform>You will be asked about %Ln folders that exist; here it is as if they were merged.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) of the plan cannot be read and are not counted.</source>
            <translation>
                <numerusform>%Ln item of the plan cannot be read and is not counted.</numerusform>
                <numerusform>%Ln items of the plan cannot be read and are not counted.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln</source>
            <comment>items</comment>
            <translation>
                <numerusform>Move %Ln</numerusform>
                <numerusform>Move %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Extract %Ln</source>
            <comment>items</comment>
            <translation>
                <numerusform>Extract %Ln</numerusform>
                <numerusform>Extract %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copy %Ln</source>
            <comment>items</comment>
            <translation>
                <numerusform>Copy %Ln</numerusform>
                <numerusform>Copy %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>replace %Ln</source>
            <comment>items</comment>
            <translation>
                <numerusform>replace %Ln</numerusform>
                <numerusform>replace %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>ask about %Ln</source>
            <comment>items</comment>
            <translation>
                <numerusform>ask about %Ln</numerusform>
                <numerusform>ask about %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln folder(s)</source>
            <translation>
                <numerusform>%Ln folder</numerusform>
                <numerusform>%Ln folders</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SafeQuestion</name>
        <message numerus="yes">
            <source>and %Ln more</source>
            <comment>items</comment>
            <translation>
                <numerusform>and %Ln more</numerusform>
                <numerusform>and %Ln more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln item(s) for good? They cannot be brought back.</source>
            <translation>
                <numerusform>Delete %Ln item for good? It cannot be brought back.</numerusform>
                <numerusform>Delete %Ln items for good? They cannot be brought back.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln item(s) in the trash for good? They cannot be brought back.</source>
            <translation>
                <numerusform>Delete %Ln item in the trash for good? It cannot be brought back.</numerusform>
                <numerusform>Delete %Ln items in the trash for good? They cannot be brought back.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln item(s) to the trash?</source>
            <translation>
                <numerusform>Move %Ln item to the trash?</numerusform>
                <numerusform>Move %Ln items to the trash?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln item(s) to the trash that only %1 has? What changed since it was compared, or is in the source by now, stays.</source>
            <comment>a folder</comment>
            <translation>
                <numerusform>Move %Ln item to the trash that only %1 has? What changed since it was compared, or is in the source by now, stays.</numerusform>
                <numerusform>Move %Ln items to the trash that only %1 has? What changed since it was compared, or is in the source by now, stays.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::JobActions</name>
        <message numerus="yes">
            <source>%Ln replaced item(s) removed.</source>
            <translation>
                <numerusform>%Ln replaced item removed.</numerusform>
                <numerusform>%Ln replaced items removed.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::JobView</name>
        <message numerus="yes">
            <source>%Ln item(s) failed. Ferry's log names them.</source>
            <translation>
                <numerusform>%Ln item failed. Ferry's log names it.</numerusform>
                <numerusform>%Ln items failed. Ferry's log names them.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ferry::Windows</name>
        <message numerus="yes">
            <source>The computer will be suspended in %Ln second(s).</source>
            <translation>
                <numerusform>The computer will be suspended in %Ln second.</numerusform>
                <numerusform>The computer will be suspended in %Ln seconds.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The computer will be switched off in %Ln second(s).</source>
            <translation>
                <numerusform>The computer will be switched off in %Ln second.</numerusform>
                <numerusform>The computer will be switched off in %Ln seconds.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 will be ejected in %Ln second(s).</source>
            <translation>
                <numerusform>%1 will be ejected in %Ln second.</numerusform>
                <numerusform>%1 will be ejected in %Ln seconds.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::CompressDialog</name>
        <message numerus="yes">
            <source>Compress %Ln item(s)</source>
            <translation>
                <numerusform>Compress %Ln item</numerusform>
                <numerusform>Compress %Ln items</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::JobComposer</name>
        <message numerus="yes">
            <source>%Ln dropped item(s) left out: only files and folders of this computer can be taken.</source>
            <translation>
                <numerusform>%Ln dropped item left out: only files and folders of this computer can be taken.</numerusform>
                <numerusform>%Ln dropped items left out: only files and folders of this computer can be taken.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Copy %Ln item(s) to…</source>
            <translation>
                <numerusform>&amp;Copy %Ln item to…</numerusform>
                <numerusform>&amp;Copy %Ln items to…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Move %Ln item(s) to…</source>
            <translation>
                <numerusform>&amp;Move %Ln item to…</numerusform>
                <numerusform>&amp;Move %Ln items to…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Delete %Ln item(s)…</source>
            <translation>
                <numerusform>&amp;Delete %Ln item…</numerusform>
                <numerusform>&amp;Delete %Ln items…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PlacesView</name>
        <message numerus="yes">
            <source>%Ln item(s)</source>
            <translation>
                <numerusform>%Ln item</numerusform>
                <numerusform>%Ln items</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::FileCommands</name>
        <message numerus="yes">
            <source>%Ln item(s) that differ are not shown here.</source>
            <translation>
                <numerusform>%Ln item that differs is not shown here.</numerusform>
                <numerusform>%Ln items that differ are not shown here.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) cut</source>
            <translation>
                <numerusform>%Ln item cut</numerusform>
                <numerusform>%Ln items cut</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) copied</source>
            <translation>
                <numerusform>%Ln item copied</numerusform>
                <numerusform>%Ln items copied</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) left out: only files and folders of this computer can be taken.</source>
            <translation>
                <numerusform>%Ln item left out: only files and folders of this computer can be taken.</numerusform>
                <numerusform>%Ln items left out: only files and folders of this computer can be taken.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Copy %Ln item(s) to %1</source>
            <translation>
                <numerusform>&amp;Copy %Ln item to %1</numerusform>
                <numerusform>&amp;Copy %Ln items to %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Move %Ln item(s) to %1</source>
            <translation>
                <numerusform>&amp;Move %Ln item to %1</numerusform>
                <numerusform>&amp;Move %Ln items to %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln link(s) could not be made. The first: %1</source>
            <translation>
                <numerusform>%Ln link could not be made: %1</numerusform>
                <numerusform>%Ln links could not be made. The first: %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::QuestionView</name>
        <message numerus="yes">
            <source>&amp;Skip these %Ln</source>
            <comment>questions</comment>
            <translation>
                <numerusform>&amp;Skip this one</numerusform>
                <numerusform>&amp;Skip these %Ln</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::RateGraph</name>
        <message numerus="yes">
            <source>paused %Ln time(s)</source>
            <comment>a job</comment>
            <translation>
                <numerusform>paused %Ln time</numerusform>
                <numerusform>paused %Ln times</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>asked %Ln time(s)</source>
            <comment>a job that needed somebody</comment>
            <translation>
                <numerusform>asked %Ln time</numerusform>
                <numerusform>asked %Ln times</numerusform>
            </translation>
        </message>
    </context>
</TS>
