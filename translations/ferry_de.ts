<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
    <context>
        <name>About</name>
        <message>
            <source>About Ferry</source>
            <translation>Über Ferry</translation>
        </message>
        <message>
            <source>Ferry %1</source>
            <translation>Ferry %1</translation>
        </message>
        <message>
            <source>Every byte arrives, or you know which did not and why.

Free software under the GNU General Public License, version 3 or later.</source>
            <translation>Jedes Byte kommt an, oder Sie wissen, welches nicht und warum.

Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
        </message>
    </context>
    <context>
        <name>ErrorText</name>
        <message>
            <source>Ask for permission to read: %1 may not be read by you.</source>
            <translation>Lassen Sie sich das Lesen erlauben: %1 dürfen Sie nicht lesen.</translation>
        </message>
        <message>
            <source>Ask for permission to change its folder: %1 may not be removed by you.</source>
            <translation>Lassen Sie sich das Ändern des Ordners erlauben: %1 dürfen Sie nicht entfernen.</translation>
        </message>
        <message>
            <source>Choose a folder that you may change: %1 may not be written by you.</source>
            <translation>Wählen Sie einen Ordner, den Sie ändern dürfen: %1 dürfen Sie nicht schreiben.</translation>
        </message>
        <message>
            <source>Choose a target with another file system: this one cannot hold the link %1.</source>
            <translation>Wählen Sie ein Ziel mit anderem Dateisystem: Dieses kann die Verknüpfung %1 nicht aufnehmen.</translation>
        </message>
        <message>
            <source>Choose a target with another file system: this one cannot hold the special file %1.</source>
            <translation>Wählen Sie ein Ziel mit anderem Dateisystem: Dieses kann die Gerätedatei %1 nicht aufnehmen.</translation>
        </message>
        <message>
            <source>Choose another target: its file system cannot do what %1 needs.</source>
            <translation>Wählen Sie ein anderes Ziel: Sein Dateisystem kann nicht, was %1 braucht.</translation>
        </message>
        <message>
            <source>Look into the list: a line of %1 has a hash that Ferry does not know.</source>
            <translation>Sehen Sie in die Liste: Eine Zeile von %1 hat eine Prüfsumme, die Ferry nicht kennt.</translation>
        </message>
        <message>
            <source>this item</source>
            <translation>dieses Element</translation>
        </message>
        <message>
            <source>Cancelled before %1 was finished.</source>
            <translation>Abgebrochen, bevor %1 fertig war.</translation>
        </message>
        <message>
            <source>Look whether it was moved or renamed: %1 is not there.</source>
            <translation>Sehen Sie nach, ob es verschoben oder umbenannt wurde: %1 ist nicht da.</translation>
        </message>
        <message>
            <source>Rename one of them or choose to replace: %1 is there already.</source>
            <translation>Benennen Sie eines um oder ersetzen Sie: %1 ist schon da.</translation>
        </message>
        <message>
            <source>Make room on the target: there is no space left for %1.</source>
            <translation>Schaffen Sie Platz auf dem Ziel: Für %1 ist keiner mehr frei.</translation>
        </message>
        <message>
            <source>Choose another target: the file system of %1 can only be read.</source>
            <translation>Wählen Sie ein anderes Ziel: Das Dateisystem von %1 ist schreibgeschützt.</translation>
        </message>
        <message>
            <source>Give it a shorter or simpler name: the target cannot hold the name %1.</source>
            <translation>Wählen Sie einen kürzeren oder einfacheren Namen: Das Ziel kann den Namen %1 nicht aufnehmen.</translation>
        </message>
        <message>
            <source>Look into the list: %1 is no file below its folder.</source>
            <translation>Sehen Sie in die Liste: %1 ist keine Datei unterhalb ihres Ordners.</translation>
        </message>
        <message>
            <source>Choose a target with another file system: %1 is too large for this one.</source>
            <translation>Wählen Sie ein Ziel mit anderem Dateisystem: %1 ist zu groß für dieses.</translation>
        </message>
        <message>
            <source>Copy it again when it is at rest: %1 changed while it was read.</source>
            <translation>Kopieren Sie noch einmal, wenn nichts mehr geändert wird: %1 hat sich beim Lesen verändert.</translation>
        </message>
        <message>
            <source>Check the target device and copy again: %1 came back different from what was written.</source>
            <translation>Prüfen Sie das Zielgerät und kopieren Sie noch einmal: %1 kam anders zurück, als es geschrieben wurde.</translation>
        </message>
        <message>
            <source>Keep what is replaced next time: %1 replaced an older one, which is gone.</source>
            <translation>Bewahren Sie Ersetztes beim nächsten Mal auf: %1 ersetzte Älteres, das nicht mehr da ist.</translation>
        </message>
        <message>
            <source>Look at it yourself: %1 was changed since.</source>
            <translation>Sehen Sie selbst nach: %1 wurde seither geändert.</translation>
        </message>
        <message>
            <source>Move it out of the trash yourself: nothing tells where %1 came from.</source>
            <translation>Holen Sie es selbst aus dem Papierkorb: Nichts sagt, woher %1 kam.</translation>
        </message>
        <message>
            <source>The copy stays, for its original %1 is gone or changed.</source>
            <translation>Die Kopie bleibt, denn ihr Original %1 ist fort oder geändert.</translation>
        </message>
        <message>
            <source>Connect the device again: it went away at %1.</source>
            <translation>Schließen Sie das Gerät wieder an: Es verschwand bei %1.</translation>
        </message>
        <message>
            <source>Close the program that uses it: %1 is in use.</source>
            <translation>Schließen Sie das Programm, das es benutzt: %1 ist in Gebrauch.</translation>
        </message>
        <message>
            <source>Rename one of them: a file and a folder meet at %1.</source>
            <translation>Benennen Sie eines um: Bei %1 treffen Datei und Ordner aufeinander.</translation>
        </message>
        <message>
            <source>Choose another folder: %1 is there already as this very file.</source>
            <translation>Wählen Sie einen anderen Ordner: %1 ist dort schon eben diese Datei.</translation>
        </message>
        <message>
            <source>Choose a folder outside of it: %1 cannot go into itself.</source>
            <translation>Wählen Sie einen Ordner außerhalb: %1 kann nicht in sich selbst.</translation>
        </message>
        <message>
            <source>Unmount it first: another file system is mounted at %1.</source>
            <translation>Hängen Sie es erst aus: Bei %1 ist ein anderes Dateisystem eingehängt.</translation>
        </message>
        <message>
            <source>Copy it again: %1 is missing.</source>
            <translation>Kopieren Sie es noch einmal: %1 fehlt.</translation>
        </message>
        <message>
            <source>It stays, for the source has %1 by now.</source>
            <translation>Es bleibt, denn die Quelle hat %1 inzwischen auch.</translation>
        </message>
        <message>
            <source>Look whether it is still needed: %1 is not in the source.</source>
            <translation>Sehen Sie nach, ob es noch gebraucht wird: %1 ist nicht in der Quelle.</translation>
        </message>
        <message>
            <source>Look at both: %1 is something else than its source.</source>
            <translation>Sehen Sie sich beide an: %1 ist etwas anderes als seine Quelle.</translation>
        </message>
        <message>
            <source>Look at both or copy it again: %1 has another size than its source.</source>
            <translation>Sehen Sie sich beide an oder kopieren Sie es noch einmal: %1 ist anders groß als seine Quelle.</translation>
        </message>
        <message>
            <source>Look at both or copy it again: the content of %1 is not what it should be.</source>
            <translation>Sehen Sie sich beide an oder kopieren Sie es noch einmal: Der Inhalt von %1 ist nicht der erwartete.</translation>
        </message>
        <message>
            <source>Look at both: the link %1 leads to another place than its source.</source>
            <translation>Sehen Sie sich beide an: Der Link %1 führt woandershin als seine Quelle.</translation>
        </message>
        <message>
            <source>Look into the list: a line of %1 is no line of a checksum list.</source>
            <translation>Sehen Sie in die Liste: Eine Zeile von %1 ist keine Zeile einer Prüfsummenliste.</translation>
        </message>
        <message>
            <source>Check the device and its cable: it reported a fault at %1.</source>
            <translation>Prüfen Sie das Gerät und sein Kabel: Es meldete einen Fehler bei %1.</translation>
        </message>
        <message>
            <source>Please report this: Ferry made a mistake at %1.</source>
            <translation>Bitte melden Sie dies: Ferry hat bei %1 einen Fehler gemacht.</translation>
        </message>
        <message>
            <source>%1: %2 (error %3)</source>
            <comment>system call, its message, its number</comment>
            <translation>%1: %2 (Fehler %3)</translation>
        </message>
        <message>
            <source>Open it with the program it belongs to: %1 is no archive of a kind that Ferry knows.</source>
            <translation>Öffnen Sie es mit dem Programm, zu dem es gehört: %1 ist kein Archiv von einer Art, die Ferry kennt.</translation>
        </message>
        <message>
            <source>Get it again from where it came: %1 is damaged or not complete.</source>
            <translation>Holen Sie es noch einmal, wo es herkam: %1 ist beschädigt oder nicht vollständig.</translation>
        </message>
        <message>
            <source>Use the program it was made with: %1 needs a password.</source>
            <translation>Nehmen Sie das Programm, mit dem es gemacht wurde: %1 braucht ein Passwort.</translation>
        </message>
        <message>
            <source>Distrust this archive: the name of %1 leads out of the folder it is to go to.</source>
            <translation>Misstrauen Sie diesem Archiv: Der Name von %1 führt aus dem Ordner hinaus, in den es soll.</translation>
        </message>
        <message>
            <source>Distrust this archive: far more comes out of %1 than honest content would be.</source>
            <translation>Misstrauen Sie diesem Archiv: Aus %1 kommt weit mehr, als ehrlicher Inhalt wäre.</translation>
        </message>
    </context>
    <context>
        <name>JobText</name>
        <message>
            <source>Copying</source>
            <translation>Kopiert</translation>
        </message>
        <message>
            <source>Moving</source>
            <translation>Verschiebt</translation>
        </message>
        <message>
            <source>Deleting</source>
            <translation>Löscht</translation>
        </message>
        <message>
            <source>Moving to trash</source>
            <translation>Legt in den Papierkorb</translation>
        </message>
        <message>
            <source>Comparing</source>
            <translation>Vergleicht</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>Prüft</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Verschieben</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>Endgültig löschen</translation>
        </message>
        <message>
            <source>Move to trash</source>
            <translation>In den Papierkorb</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <source>Check a list</source>
            <translation>Liste prüfen</translation>
        </message>
        <message>
            <source>Copy %1 to %2</source>
            <comment>one file or folder</comment>
            <translation>%1 nach %2 kopieren</translation>
        </message>
        <message>
            <source>Move %1 to %2</source>
            <comment>one file or folder</comment>
            <translation>%1 nach %2 verschieben</translation>
        </message>
        <message>
            <source>Delete %1 for good</source>
            <translation>%1 endgültig löschen</translation>
        </message>
        <message>
            <source>Move %1 to the trash</source>
            <translation>%1 in den Papierkorb legen</translation>
        </message>
        <message>
            <source>Compare %1 with its copy in %2</source>
            <translation>%1 mit der Kopie in %2 vergleichen</translation>
        </message>
        <message>
            <source>Check the files of the list %1</source>
            <translation>Die Dateien der Liste %1 prüfen</translation>
        </message>
        <message numerus="yes">
            <source>Copy %Ln item(s) to %1</source>
            <translation>
                <numerusform>%Ln Element nach %1 kopieren</numerusform>
                <numerusform>%Ln Elemente nach %1 kopieren</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln item(s) to %1</source>
            <translation>
                <numerusform>%Ln Element nach %1 verschieben</numerusform>
                <numerusform>%Ln Elemente nach %1 verschieben</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln item(s) for good</source>
            <translation>
                <numerusform>%Ln Element endgültig löschen</numerusform>
                <numerusform>%Ln Elemente endgültig löschen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln item(s) to the trash</source>
            <translation>
                <numerusform>%Ln Element in den Papierkorb legen</numerusform>
                <numerusform>%Ln Elemente in den Papierkorb legen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Compare %Ln item(s) with their copies in %1</source>
            <translation>
                <numerusform>%Ln Element mit der Kopie in %1 vergleichen</numerusform>
                <numerusform>%Ln Elemente mit den Kopien in %1 vergleichen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Check the files of %Ln list(s)</source>
            <translation>
                <numerusform>Die Dateien von %Ln Liste prüfen</numerusform>
                <numerusform>Die Dateien von %Ln Listen prüfen</numerusform>
            </translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Wartet</translation>
        </message>
        <message>
            <source>Making it safe</source>
            <translation>Wird gesichert</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Angehalten</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>Braucht Sie</translation>
        </message>
        <message>
            <source>Cancelling</source>
            <translation>Bricht ab</translation>
        </message>
        <message>
            <source>Done and verified</source>
            <translation>Fertig und geprüft</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Done: %1</source>
            <comment>what a comparison found</comment>
            <translation>Fertig: %1</translation>
        </message>
        <message>
            <source>%1 (safe to remove)</source>
            <comment>Done</comment>
            <translation>%1 (sicher zu entfernen)</translation>
        </message>
        <message>
            <source>%1 (not yet safe to remove)</source>
            <comment>Done</comment>
            <translation>%1 (noch nicht sicher zu entfernen)</translation>
        </message>
        <message>
            <source>Looking at the files</source>
            <translation>Sichtet Dateien</translation>
        </message>
        <message>
            <source>Verifying</source>
            <translation>Prüft die Kopie</translation>
        </message>
        <message numerus="yes">
            <source>Done with %Ln problem(s)</source>
            <translation>
                <numerusform>Fertig mit %Ln Problem</numerusform>
                <numerusform>Fertig mit %Ln Problemen</numerusform>
            </translation>
        </message>
        <message>
            <source>Done with problems</source>
            <translation>Fertig mit Problemen</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Abgebrochen</translation>
        </message>
        <message>
            <source>Could not start</source>
            <translation>Konnte nicht beginnen</translation>
        </message>
        <message>
            <source>Another Ferry keeps the queue: jobs of this window end with it.</source>
            <translation>Ein anderes Ferry führt die Warteschlange: Aufträge dieses Fensters enden mit ihm.</translation>
        </message>
        <message>
            <source>A newer Ferry wrote the stored queue: jobs of this window end with it.</source>
            <translation>Die gespeicherte Warteschlange stammt von einem neueren Ferry: Aufträge dieses Fensters enden mit ihm.</translation>
        </message>
        <message>
            <source>The stored queue was damaged and is now %1.</source>
            <translation>Die gespeicherte Warteschlange war beschädigt und liegt jetzt in %1.</translation>
        </message>
        <message>
            <source>The queue cannot be kept in %1.</source>
            <translation>Die Warteschlange kann nicht in %1 gespeichert werden.</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln file(s)</source>
            <translation>
                <numerusform>%1 von %Ln Datei</numerusform>
                <numerusform>%1 von %Ln Dateien</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln Datei</numerusform>
                <numerusform>%Ln Dateien</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>sizes</comment>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>files · sizes</comment>
            <translation>%1 · %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln the same</source>
            <comment>items compared</comment>
            <translation>
                <numerusform>%Ln gleich</numerusform>
                <numerusform>%Ln gleich</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>und %Ln weiteres</numerusform>
                <numerusform>und %Ln weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>To: %1</source>
            <translation>Nach: %1</translation>
        </message>
        <message>
            <source>With: %1</source>
            <translation>Mit: %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln skipped</source>
            <translation>
                <numerusform>%Ln übersprungen</numerusform>
                <numerusform>%Ln übersprungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln kept both</source>
            <comment>items that had another of their name in the way</comment>
            <translation>
                <numerusform>%Ln neben anderem behalten</numerusform>
                <numerusform>%Ln neben anderen behalten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln with other times or rights</source>
            <comment>items compared</comment>
            <translation>
                <numerusform>%Ln mit anderer Zeit oder anderen Rechten</numerusform>
                <numerusform>%Ln mit anderen Zeiten oder Rechten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln failed</source>
            <translation>
                <numerusform>%Ln fehlgeschlagen</numerusform>
                <numerusform>%Ln fehlgeschlagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln not kept completely</source>
            <translation>
                <numerusform>%Ln nicht ganz erhalten</numerusform>
                <numerusform>%Ln nicht ganz erhalten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln different or missing</source>
            <comment>items compared</comment>
            <translation>
                <numerusform>%Ln anders oder nicht da</numerusform>
                <numerusform>%Ln anders oder nicht da</numerusform>
            </translation>
        </message>
        <message>
            <source>Limited to %1</source>
            <translation>Begrenzt auf %1</translation>
        </message>
        <message>
            <source>Now: %1</source>
            <translation>Jetzt: %1</translation>
        </message>
        <message>
            <source>%1 left</source>
            <comment>time</comment>
            <translation>noch %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln question(s)</source>
            <translation>
                <numerusform>%Ln Frage</numerusform>
                <numerusform>%Ln Fragen</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <comment>between the parts of a spoken row</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>The log of this job is not complete: there is no space left for %1.</source>
            <translation>Das Protokoll dieses Auftrags ist unvollständig: Für %1 ist kein Platz mehr.</translation>
        </message>
        <message>
            <source>The log of this job is not complete: %1 may not be written by you.</source>
            <translation>Das Protokoll dieses Auftrags ist unvollständig: %1 dürfen Sie nicht schreiben.</translation>
        </message>
        <message>
            <source>The log of this job is not complete: the file system of %1 can only be read.</source>
            <translation>Das Protokoll dieses Auftrags ist unvollständig: Das Dateisystem von %1 lässt sich nur lesen.</translation>
        </message>
        <message>
            <source>The log of this job is not complete: %1 cannot be written.</source>
            <translation>Das Protokoll dieses Auftrags ist unvollständig: %1 lässt sich nicht schreiben.</translation>
        </message>
        <message>
            <source>Done, log not complete</source>
            <translation>Fertig, Protokoll unvollständig</translation>
        </message>
        <message>
            <source>log not complete</source>
            <comment>part of a spoken row</comment>
            <translation>Protokoll unvollständig</translation>
        </message>
        <message>
            <source>%1 not safe yet</source>
            <comment>size</comment>
            <translation>%1 noch nicht gesichert</translation>
        </message>
        <message>
            <source>Safe on the device: %1 of %2</source>
            <comment>sizes</comment>
            <translation>Sicher auf dem Gerät: %1 von %2</translation>
        </message>
        <message>
            <source>Nobody waited for the device: eject it before you remove it.</source>
            <translation>Auf das Gerät wurde nicht gewartet: Werfen Sie es aus, bevor Sie es entfernen.</translation>
        </message>
        <message>
            <source>%1 moved, %2 safe on the device</source>
            <translation>%1 verschoben, %2 sicher auf dem Gerät</translation>
        </message>
        <message>
            <source>%1 copied, %2 safe on the device</source>
            <translation>%1 kopiert, %2 sicher auf dem Gerät</translation>
        </message>
        <message numerus="yes">
            <source>%Ln done</source>
            <translation>
                <numerusform>%Ln fertig</numerusform>
                <numerusform>%Ln fertig</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln left</source>
            <comment>items</comment>
            <translation>
                <numerusform>%Ln übrig</numerusform>
                <numerusform>%Ln übrig</numerusform>
            </translation>
        </message>
        <message>
            <source> · </source>
            <comment>between counts</comment>
            <translation> · </translation>
        </message>
        <message>
            <source>Nothing is running</source>
            <translation>Nichts läuft</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln job(s) running · %2</source>
            <translation>
                <numerusform>%1 von %Ln Auftrag in Arbeit · %2</numerusform>
                <numerusform>%1 von %Ln Aufträgen in Arbeit · %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln job(s) running</source>
            <translation>
                <numerusform>%1 von %Ln Auftrag in Arbeit</numerusform>
                <numerusform>%1 von %Ln Aufträgen in Arbeit</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln only in the target</source>
            <comment>items compared</comment>
            <translation>
                <numerusform>%Ln nur im Ziel</numerusform>
                <numerusform>%Ln nur im Ziel</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <comment>what a job did</comment>
            <translation>Rückgängig: %1</translation>
        </message>
        <message>
            <source>Again: %1</source>
            <comment>what failed of a job</comment>
            <translation>Noch einmal: %1</translation>
        </message>
        <message>
            <source>Go on: %1</source>
            <comment>with a cancelled job, in its sentence</comment>
            <translation>Weiter: %1</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <translation>Unterbrochen</translation>
        </message>
        <message>
            <source>Waits for %1</source>
            <comment>a device</comment>
            <translation>Wartet auf %1</translation>
        </message>
        <message>
            <source>Waiting for: %1</source>
            <comment>another job, in its sentence</comment>
            <translation>Wartet auf: %1</translation>
        </message>
        <message>
            <source>After a crash this job could not go on where it was: %1</source>
            <translation>Nach einem Absturz könnte dieser Auftrag nicht an seiner Stelle weitermachen: %1</translation>
        </message>
        <message>
            <source>Extracting</source>
            <translation>Entpackt</translation>
        </message>
        <message>
            <source>Compressing</source>
            <translation>Packt</translation>
        </message>
        <message>
            <source>Extract</source>
            <translation>Entpacken</translation>
        </message>
        <message>
            <source>Compress</source>
            <translation>Packen</translation>
        </message>
        <message>
            <source>Restore %1 from the trash</source>
            <translation>%1 aus dem Papierkorb wiederherstellen</translation>
        </message>
        <message numerus="yes">
            <source>Restore %Ln item(s) from the trash</source>
            <translation>
                <numerusform>%Ln Element aus dem Papierkorb wiederherstellen</numerusform>
                <numerusform>%Ln Elemente aus dem Papierkorb wiederherstellen</numerusform>
            </translation>
        </message>
        <message>
            <source>Extract %1 to %2</source>
            <comment>one archive, a folder</comment>
            <translation>%1 nach %2 entpacken</translation>
        </message>
        <message>
            <source>Compress %1 to %2</source>
            <comment>one file or folder, an archive</comment>
            <translation>%1 in %2 packen</translation>
        </message>
        <message numerus="yes">
            <source>Extract %Ln archive(s) to %1</source>
            <translation>
                <numerusform>%Ln Archiv nach %1 entpacken</numerusform>
                <numerusform>%Ln Archive nach %1 entpacken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Compress %Ln item(s) to %1</source>
            <translation>
                <numerusform>%Ln Element in %1 packen</numerusform>
                <numerusform>%Ln Elemente in %1 packen</numerusform>
            </translation>
        </message>
        <message>
            <source>Trash what only %1 has</source>
            <comment>a folder</comment>
            <translation>In den Papierkorb legen, was nur %1 hat</translation>
        </message>
        <message>
            <source>Copy what differs or is missing to %1</source>
            <comment>a folder</comment>
            <translation>Abweichendes und Fehlendes nach %1 kopieren</translation>
        </message>
    </context>
    <context>
        <name>Language</name>
        <message>
            <source>English</source>
            <comment>what this language calls itself</comment>
            <translation>Deutsch</translation>
        </message>
    </context>
    <context>
        <name>Names</name>
        <message>
            <source>Trash</source>
            <translation>Papierkorb</translation>
        </message>
        <message>
            <source>Trash on %1</source>
            <comment>a device</comment>
            <translation>Papierkorb auf %1</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <comment>a folder, a device</comment>
            <translation>%1 auf %2</translation>
        </message>
        <message>
            <source>%1 (from the trash)</source>
            <comment>a file or folder</comment>
            <translation>%1 (aus dem Papierkorb)</translation>
        </message>
        <message>
            <source>%1 (from: %2)</source>
            <comment>a file or folder, the trash of a device</comment>
            <translation>%1 (von: %2)</translation>
        </message>
        <message>
            <source>“%1”</source>
            <comment>a file name in quotation marks</comment>
            <translation>„%1“</translation>
        </message>
    </context>
    <context>
        <name>OutcomeText</name>
        <message>
            <source>There already, and existing files were to stay.</source>
            <translation>Schon da, und Vorhandenes sollte bleiben.</translation>
        </message>
        <message>
            <source>The one there is as new or newer.</source>
            <translation>Das Vorhandene ist ebenso neu oder neuer.</translation>
        </message>
        <message>
            <source>The one there has the same size.</source>
            <translation>Das Vorhandene ist gleich groß.</translation>
        </message>
        <message>
            <source>The one there has the same content.</source>
            <translation>Das Vorhandene hat denselben Inhalt.</translation>
        </message>
        <message>
            <source>A socket lives only as long as its program; it cannot be copied.</source>
            <translation>Ein Socket lebt nur so lange wie sein Programm; er lässt sich nicht kopieren.</translation>
        </message>
        <message>
            <source>Stays, because something in it stays.</source>
            <translation>Bleibt, weil etwas darin bleibt.</translation>
        </message>
        <message>
            <source>Skipped as you answered.</source>
            <translation>Übersprungen, wie Sie geantwortet haben.</translation>
        </message>
        <message>
            <source>Undone already.</source>
            <translation>Schon rückgängig gemacht.</translation>
        </message>
        <message>
            <source>Not there any more.</source>
            <translation>Nicht mehr da.</translation>
        </message>
        <message>
            <source>Only in the target.</source>
            <translation>Nur im Ziel.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Not complete</source>
            <translation>Unvollständig</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>Übersprungen</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Gescheitert</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Geplant</translation>
        </message>
        <message>
            <source>Copy file</source>
            <translation>Datei kopieren</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>Verknüpfung kopieren</translation>
        </message>
        <message>
            <source>Copy special file</source>
            <translation>Gerätedatei kopieren</translation>
        </message>
        <message>
            <source>Hard link</source>
            <translation>Harter Link</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Verschieben</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>Papierkorb</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Prüfen</translation>
        </message>
        <message>
            <source>shared blocks</source>
            <translation>gemeinsame Blöcke</translation>
        </message>
        <message>
            <source>in a batch</source>
            <translation>im Bündel</translation>
        </message>
        <message>
            <source>in one stream</source>
            <translation>in einem Strom</translation>
        </message>
        <message>
            <source>in parallel parts</source>
            <translation>in parallelen Teilen</translation>
        </message>
        <message>
            <source>renamed</source>
            <translation>umbenannt</translation>
        </message>
        <message>
            <source>linked</source>
            <translation>verknüpft</translation>
        </message>
        <message>
            <source>finished before the interruption</source>
            <translation>vor der Unterbrechung fertig</translation>
        </message>
        <message>
            <source>times and rights only</source>
            <translation>nur Zeiten und Rechte</translation>
        </message>
        <message>
            <source>owner</source>
            <translation>Eigentümer</translation>
        </message>
        <message>
            <source>group</source>
            <translation>Gruppe</translation>
        </message>
        <message>
            <source>permissions</source>
            <translation>Rechte</translation>
        </message>
        <message>
            <source>set-user-ID bits</source>
            <translation>Set-User-ID-Bits</translation>
        </message>
        <message>
            <source>times</source>
            <translation>Zeiten</translation>
        </message>
        <message>
            <source>extended attributes</source>
            <translation>erweiterte Attribute</translation>
        </message>
        <message>
            <source>attribute %1</source>
            <translation>Attribut %1</translation>
        </message>
        <message>
            <source>access list</source>
            <translation>Zugriffsliste</translation>
        </message>
        <message>
            <source>hard link</source>
            <translation>harter Link</translation>
        </message>
        <message>
            <source>holes</source>
            <translation>Lücken</translation>
        </message>
        <message>
            <source>what was added to the file meanwhile</source>
            <translation>was inzwischen zur Datei hinzukam</translation>
        </message>
        <message>
            <source>Differs in: %1</source>
            <translation>Unterschiedlich: %1</translation>
        </message>
        <message>
            <source>Not kept: %1</source>
            <translation>Nicht erhalten: %1</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between the parts of a list</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>Got the source's times and rights.</source>
            <translation>Hat die Zeiten und Rechte der Quelle bekommen.</translation>
        </message>
        <message>
            <source>Replaced an older one.</source>
            <translation>Hat etwas Vorhandenes ersetzt.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>kind of a hash, its digits</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Read from the device and found equal</source>
            <translation>Vom Gerät gelesen und gleich</translation>
        </message>
        <message>
            <source>Read, perhaps from memory, and found equal</source>
            <translation>Gelesen, vielleicht aus dem Speicher, und gleich</translation>
        </message>
        <message>
            <source>Finished: %1</source>
            <comment>a time</comment>
            <translation>Fertig: %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln attempt(s)</source>
            <translation>
                <numerusform>%Ln Versuch</numerusform>
                <numerusform>%Ln Versuche</numerusform>
            </translation>
        </message>
        <message>
            <source>The one there looks the same: size and time.</source>
            <translation>Das Vorhandene sieht gleich aus: Größe und Zeit.</translation>
        </message>
        <message>
            <source>Both are kept.</source>
            <translation>Beide bleiben.</translation>
        </message>
        <message>
            <source>Gets the name %1.</source>
            <translation>Bekommt den Namen %1.</translation>
        </message>
        <message>
            <source>The one there gets the name %1.</source>
            <translation>Das Vorhandene bekommt den Namen %1.</translation>
        </message>
        <message>
            <source>Gives its times and rights to the one there.</source>
            <translation>Gibt dem Vorhandenen seine Zeiten und Rechte.</translation>
        </message>
        <message>
            <source>Replaces the one there.</source>
            <translation>Ersetzt das Vorhandene.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) exist already</source>
            <translation>
                <numerusform>%Ln Datei ist schon da</numerusform>
                <numerusform>%Ln Dateien sind schon da</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln folder(s) exist already</source>
            <translation>
                <numerusform>%Ln Ordner ist schon da</numerusform>
                <numerusform>%Ln Ordner sind schon da</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln time(s) a file and a folder have one name</source>
            <translation>
                <numerusform>%Ln-mal heißen Datei und Ordner gleich</numerusform>
                <numerusform>%Ln-mal heißen Datei und Ordner gleich</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) failed and can be tried again</source>
            <translation>
                <numerusform>%Ln Objekt ist gescheitert und kann erneut versucht werden</numerusform>
                <numerusform>%Ln Objekte sind gescheitert und können erneut versucht werden</numerusform>
            </translation>
        </message>
        <message>
            <source>The device is full; the job goes on when there is room</source>
            <translation>Das Gerät ist voll; der Auftrag geht weiter, sobald Platz ist</translation>
        </message>
        <message>
            <source>&amp;Skip</source>
            <translation>Ü&amp;berspringen</translation>
        </message>
        <message>
            <source>&amp;Replace</source>
            <translation>&amp;Ersetzen</translation>
        </message>
        <message>
            <source>Replace if &amp;newer</source>
            <translation>Ersetzen, wenn &amp;neuer</translation>
        </message>
        <message>
            <source>&amp;Keep both</source>
            <translation>Beide be&amp;halten</translation>
        </message>
        <message>
            <source>&amp;Merge</source>
            <translation>&amp;Zusammenführen</translation>
        </message>
        <message>
            <source>Keep the one that is there; the new one stays where it is</source>
            <translation>Das Vorhandene bleibt; das Neue bleibt, wo es ist</translation>
        </message>
        <message>
            <source>Put the new one in the place of the one that is there</source>
            <translation>Das Neue tritt an die Stelle des Vorhandenen</translation>
        </message>
        <message>
            <source>Replace if the new one was changed later, otherwise skip</source>
            <translation>Ersetzen, wenn das Neue später geändert wurde, sonst überspringen</translation>
        </message>
        <message>
            <source>Give the new one a free name</source>
            <translation>Das Neue bekommt einen freien Namen</translation>
        </message>
        <message>
            <source>Put the contents of both into one folder</source>
            <translation>Die Inhalte beider kommen in einen Ordner</translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <translation>Erneut &amp;versuchen</translation>
        </message>
        <message>
            <source>Try it once more, when you have mended what was in the way</source>
            <translation>Noch einmal versuchen, wenn behoben ist, was im Wege stand</translation>
        </message>
        <message>
            <source>%1 needed, %2 free</source>
            <comment>room on a device</comment>
            <translation>%1 nötig, %2 frei</translation>
        </message>
        <message>
            <source>folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>%1, %2, newer</source>
            <comment>size, time</comment>
            <translation>%1, %2, neuer</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>size, time</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Extract</source>
            <translation>Entpacken</translation>
        </message>
        <message>
            <source>Compress</source>
            <translation>Packen</translation>
        </message>
        <message numerus="yes">
            <source>%Ln archive(s) unpack to suspiciously much</source>
            <translation>
                <numerusform>%Ln Archiv ergibt verdächtig viel</numerusform>
                <numerusform>%Ln Archive ergeben verdächtig viel</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Unpack all of it</source>
            <translation>&amp;Alles entpacken</translation>
        </message>
        <message>
            <source>Go on with the archive, however much comes out of it</source>
            <translation>Mit dem Archiv weitermachen, wie viel auch herauskommt</translation>
        </message>
        <message>
            <source>%1 of it read, %2 came out so far, %3 free</source>
            <comment>an archive that unpacks to too much</comment>
            <translation>%1 davon gelesen, %2 kamen bisher heraus, %3 frei</translation>
        </message>
    </context>
    <context>
        <name>Quantities</name>
        <message numerus="yes">
            <source>%1 byte(s)</source>
            <translation>
                <numerusform>%1 Byte</numerusform>
                <numerusform>%1 Bytes</numerusform>
            </translation>
        </message>
        <message>
            <source>≥ %1</source>
            <comment>at least this size</comment>
            <translation>≥ %1</translation>
        </message>
        <message>
            <source>%1/s</source>
            <comment>a size per second</comment>
            <translation>%1/s</translation>
        </message>
        <message>
            <source>%1 %</source>
            <comment>61 %</comment>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>less than a minute</source>
            <translation>unter einer Minute</translation>
        </message>
        <message>
            <source>%1 min</source>
            <comment>time left in minutes</comment>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <comment>time left in hours and minutes</comment>
            <translation>%1 h %2 min</translation>
        </message>
        <message numerus="yes">
            <source>%Ln day(s)</source>
            <comment>time left</comment>
            <translation>
                <numerusform>%Ln Tag</numerusform>
                <numerusform>%Ln Tage</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::DropOverlay</name>
        <message>
            <source>Let go here to copy, move or delete</source>
            <translation>Hier loslassen, um zu kopieren, zu verschieben oder zu löschen</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::JobActions</name>
        <message>
            <source>&amp;Pause</source>
            <translation>&amp;Anhalten</translation>
        </message>
        <message>
            <source>&amp;Resume</source>
            <translation>&amp;Fortsetzen</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>A&amp;bbrechen</translation>
        </message>
        <message>
            <source>&amp;Start now</source>
            <translation>&amp;Jetzt beginnen</translation>
        </message>
        <message>
            <source>Speed li&amp;mit…</source>
            <translation>T&amp;empo begrenzen …</translation>
        </message>
        <message>
            <source>Show lo&amp;g</source>
            <translation>&amp;Protokoll zeigen</translation>
        </message>
        <message>
            <source>Open destination &amp;folder</source>
            <translation>&amp;Zielordner öffnen</translation>
        </message>
        <message>
            <source>Remo&amp;ve from list</source>
            <translation>Aus &amp;der Liste nehmen</translation>
        </message>
        <message>
            <source>Speed limit</source>
            <translation>Tempo begrenzen</translation>
        </message>
        <message>
            <source>Trash what only the target has (%1)…</source>
            <comment>a number of items</comment>
            <translation>Was nur im Ziel ist, in den Papierkorb (%1) …</translation>
        </message>
        <message>
            <source>Megabytes per second (0: no limit):</source>
            <translation>Megabyte pro Sekunde (0: keine Grenze):</translation>
        </message>
        <message>
            <source>To the &amp;top</source>
            <translation>Ganz nach &amp;vorn</translation>
        </message>
        <message>
            <source>One &amp;up</source>
            <translation>Eins nach v&amp;orn</translation>
        </message>
        <message>
            <source>&amp;One down</source>
            <translation>Eins nach &amp;hinten</translation>
        </message>
        <message>
            <source>To the &amp;bottom</source>
            <translation>Ganz nach h&amp;inten</translation>
        </message>
        <message>
            <source>Tr&amp;y again what failed</source>
            <translation>Fehlgeschlagenes noch ein&amp;mal</translation>
        </message>
        <message>
            <source>Un&amp;do…</source>
            <translation>&amp;Rückgängig machen …</translation>
        </message>
        <message>
            <source>C&amp;hange…</source>
            <translation>Ä&amp;ndern …</translation>
        </message>
        <message>
            <source>Remove what was &amp;kept…</source>
            <translation>A&amp;ufgehobenes entfernen …</translation>
        </message>
        <message>
            <source>Copy what differs or is missing</source>
            <translation>Abweichendes und Fehlendes kopieren</translation>
        </message>
        <message>
            <source>Trash what only the target has…</source>
            <translation>Was nur im Ziel ist, in den Papierkorb …</translation>
        </message>
        <message numerus="yes">
            <source>%Ln replaced item(s) removed.</source>
            <translation>
                <numerusform>%Ln ersetztes Element entfernt.</numerusform>
                <numerusform>%Ln ersetzte Elemente entfernt.</numerusform>
            </translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Ändern</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::JobBar</name>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::JobDialog</name>
        <message>
            <source>Add &amp;files…</source>
            <translation>&amp;Dateien hinzufügen …</translation>
        </message>
        <message>
            <source>Add f&amp;older…</source>
            <translation>&amp;Ordner hinzufügen …</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Entfernen</translation>
        </message>
        <message>
            <source>&amp;Browse…</source>
            <translation>D&amp;urchsuchen …</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Files and folders</source>
            <translation>Dateien und Ordner</translation>
        </message>
        <message>
            <source>Destination folder</source>
            <translation>Zielordner</translation>
        </message>
        <message>
            <source>Move to the trash</source>
            <translation>In den Papierkorb legen</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>Endgültig löschen</translation>
        </message>
        <message>
            <source>No limit</source>
            <translation>Keine Grenze</translation>
        </message>
        <message>
            <source> MB/s</source>
            <comment>unit after a number</comment>
            <translation> MB/s</translation>
        </message>
        <message>
            <source>In the background it gives way to other programs</source>
            <translation>Im Hintergrund lässt er anderen Programmen den Vortritt</translation>
        </message>
        <message>
            <source>Shows first what would happen, item by item</source>
            <translation>Zeigt zuerst, was geschähe, Element für Element</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>&amp;To folder:</source>
            <translation>I&amp;n den Ordner:</translation>
        </message>
        <message>
            <source>If a file &amp;exists:</source>
            <translation>Wenn eine Datei da &amp;ist:</translation>
        </message>
        <message>
            <source>If a folder e&amp;xists:</source>
            <translation>Wenn ein Ordner da i&amp;st:</translation>
        </message>
        <message>
            <source>&amp;Verify between devices:</source>
            <translation>&amp;Prüfen zwischen Geräten:</translation>
        </message>
        <message>
            <source>&amp;Verify:</source>
            <translation>&amp;Prüfen:</translation>
        </message>
        <message>
            <source>&amp;Speed limit:</source>
            <translation>&amp;Tempogrenze:</translation>
        </message>
        <message>
            <source>&amp;How:</source>
            <translation>&amp;Wie:</translation>
        </message>
        <message>
            <source>&amp;Priority:</source>
            <translation>P&amp;riorität:</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message numerus="yes">
            <source>Copy %Ln item(s)</source>
            <translation>
                <numerusform>%Ln Element kopieren</numerusform>
                <numerusform>%Ln Elemente kopieren</numerusform>
            </translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Verschieben</translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln item(s)</source>
            <translation>
                <numerusform>%Ln Element verschieben</numerusform>
                <numerusform>%Ln Elemente verschieben</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln item(s)</source>
            <translation>
                <numerusform>%Ln Element löschen</numerusform>
                <numerusform>%Ln Elemente löschen</numerusform>
            </translation>
        </message>
        <message>
            <source>To trash</source>
            <translation>In den Papierkorb</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) to trash</source>
            <translation>
                <numerusform>%Ln Element in den Papierkorb</numerusform>
                <numerusform>%Ln Elemente in den Papierkorb</numerusform>
            </translation>
        </message>
        <message>
            <source>Add files or folders.</source>
            <translation>Fügen Sie Dateien oder Ordner hinzu.</translation>
        </message>
        <message>
            <source>Choose a destination folder.</source>
            <translation>Wählen Sie einen Zielordner.</translation>
        </message>
        <message>
            <source>The destination must begin with /.</source>
            <translation>Das Ziel muss mit / beginnen.</translation>
        </message>
        <message>
            <source>A new folder %1 will be made for it.</source>
            <translation>Dafür wird ein neuer Ordner %1 angelegt.</translation>
        </message>
        <message>
            <source>No folder is there, and none can be made.</source>
            <translation>Dort ist kein Ordner, und es kann keiner angelegt werden.</translation>
        </message>
        <message>
            <source>Add files</source>
            <translation>Dateien hinzufügen</translation>
        </message>
        <message>
            <source>Add a folder</source>
            <translation>Ordner hinzufügen</translation>
        </message>
        <message>
            <source>&amp;Keep what is replaced, until it is accepted or undone</source>
            <translation>Ersetztes auf&amp;heben, bis es bestätigt oder rückgängig gemacht wird</translation>
        </message>
        <message>
            <source>P&amp;lan…</source>
            <translation>P&amp;lanen …</translation>
        </message>
        <message>
            <source>In a hidden folder beside it</source>
            <translation>In einem versteckten Ordner daneben</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::JobRow</name>
        <message>
            <source>%1: %2</source>
            <comment>button, job</comment>
            <translation>%1: %2</translation>
        </message>
        <message numerus="yes">
            <source>Needs you: %Ln question(s)</source>
            <translation>
                <numerusform>Braucht Sie: %Ln Frage</numerusform>
                <numerusform>Braucht Sie: %Ln Fragen</numerusform>
            </translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>Braucht Sie</translation>
        </message>
        <message>
            <source>Show log</source>
            <translation>Protokoll zeigen</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antworten</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Remove from list</source>
            <translation>Aus der Liste nehmen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::LogView</name>
        <message>
            <source>&amp;Copy what differs or is missing</source>
            <translation>Abweichendes und Fehlendes &amp;kopieren</translation>
        </message>
        <message>
            <source>&amp;Trash what only the target has…</source>
            <translation>&amp;Was nur im Ziel ist, in den Papierkorb …</translation>
        </message>
        <message>
            <source>All items</source>
            <translation>Alle Elemente</translation>
        </message>
        <message>
            <source>Problems</source>
            <comment>items</comment>
            <translation>Probleme</translation>
        </message>
        <message>
            <source>Failed, or not kept completely</source>
            <translation>Fehlgeschlagen oder nicht ganz erhalten</translation>
        </message>
        <message>
            <source>Which items to show</source>
            <translation>Welche Elemente gezeigt werden</translation>
        </message>
        <message>
            <source>All</source>
            <comment>items</comment>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Search names</source>
            <translation>Namen suchen</translation>
        </message>
        <message>
            <source>Open containing &amp;folder</source>
            <translation>&amp;Ordner öffnen</translation>
        </message>
        <message>
            <source>&amp;Copy paths as text</source>
            <translation>Pfade als Text &amp;kopieren</translation>
        </message>
        <message>
            <source>Every item of a job is listed here as soon as one has run.</source>
            <translation>Hier steht jedes Element eines Auftrags, sobald einer gelaufen ist.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s)</source>
            <translation>
                <numerusform>%Ln Element</numerusform>
                <numerusform>%Ln Elemente</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2 shown, searching</source>
            <comment>items, number</comment>
            <translation>%1, %2 gezeigt, sucht noch</translation>
        </message>
        <message>
            <source>%1, %2 shown</source>
            <comment>items, number</comment>
            <translation>%1, %2 gezeigt</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>job: why its log is not complete</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Lines of the log cannot be read.</source>
            <translation>Zeilen des Protokolls sind nicht lesbar.</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fehlgeschlagen</translation>
        </message>
        <message>
            <source>What could not be done</source>
            <translation>Was nicht ging</translation>
        </message>
        <message>
            <source>Warnings</source>
            <comment>items</comment>
            <translation>Warnungen</translation>
        </message>
        <message>
            <source>Not kept completely</source>
            <translation>Nicht ganz erhalten</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>Übersprungen</translation>
        </message>
        <message>
            <source>What was left as it was</source>
            <translation>Was blieb, wie es war</translation>
        </message>
        <message>
            <source>Replaced</source>
            <comment>items</comment>
            <translation>Ersetzt</translation>
        </message>
        <message>
            <source>Replaced an older one</source>
            <translation>Hat Älteres ersetzt</translation>
        </message>
        <message>
            <source>Verified</source>
            <comment>items</comment>
            <translation>Geprüft</translation>
        </message>
        <message>
            <source>Read back and equal</source>
            <translation>Zurückgelesen und gleich</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Ausgeben</translation>
        </message>
        <message>
            <source>Writes the items that are shown here to a file</source>
            <translation>Schreibt, was hier gezeigt wird, in eine Datei</translation>
        </message>
        <message>
            <source>&amp;Table (CSV)…</source>
            <translation>&amp;Tabelle (CSV) …</translation>
        </message>
        <message>
            <source>&amp;Plain text…</source>
            <translation>Einfacher Te&amp;xt …</translation>
        </message>
        <message>
            <source>&amp;JSON lines…</source>
            <translation>&amp;JSON-Zeilen …</translation>
        </message>
        <message>
            <source>&amp;Checksum list…</source>
            <translation>&amp;Prüfsummenliste …</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) written to %1.</source>
            <translation>
                <numerusform>%Ln Element nach %1 geschrieben.</numerusform>
                <numerusform>%Ln Elemente nach %1 geschrieben.</numerusform>
            </translation>
        </message>
        <message>
            <source>Export the log</source>
            <translation>Protokoll ausgeben</translation>
        </message>
        <message>
            <source>ferry-log</source>
            <comment>name of a file</comment>
            <translation>ferry-protokoll</translation>
        </message>
        <message>
            <source>Any time</source>
            <translation>Jederzeit</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Letzte 7 Tage</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Letzte 30 Tage</translation>
        </message>
        <message>
            <source>Last 365 days</source>
            <translation>Letzte 365 Tage</translation>
        </message>
        <message>
            <source>Other…</source>
            <comment>days</comment>
            <translation>Andere …</translation>
        </message>
        <message>
            <source>Jobs of which time to show</source>
            <translation>Aufträge aus welcher Zeit zu zeigen sind</translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation>Aufträge</translation>
        </message>
        <message>
            <source>Back to the list of jobs</source>
            <translation>Zurück zur Liste der Aufträge</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Elemente</translation>
        </message>
        <message>
            <source>Retry failed</source>
            <translation>Fehlgeschlagenes wiederholen</translation>
        </message>
        <message>
            <source>Undo…</source>
            <translation>Rückgängig machen …</translation>
        </message>
        <message>
            <source>Make alike</source>
            <translation>Angleichen</translation>
        </message>
        <message>
            <source>Tries again what failed of the chosen job</source>
            <translation>Versucht noch einmal, was im gewählten Auftrag fehlgeschlagen ist</translation>
        </message>
        <message>
            <source>Takes back what the chosen job did</source>
            <translation>Nimmt zurück, was der gewählte Auftrag getan hat</translation>
        </message>
        <message>
            <source>Copies into the target what the comparison found missing or other there. What differs in times or rights only gets these.</source>
            <translation>Kopiert ins Ziel, was der Vergleich dort anders oder gar nicht fand. Was sich nur in Zeiten oder Rechten unterscheidet, bekommt diese.</translation>
        </message>
        <message>
            <source>Moves to the trash what the comparison found in the target only</source>
            <translation>Legt in den Papierkorb, was der Vergleich nur im Ziel fand</translation>
        </message>
        <message>
            <source>&amp;Trash what only the target has (%1)…</source>
            <comment>a number of items</comment>
            <translation>&amp;Was nur im Ziel ist, in den Papierkorb (%1) …</translation>
        </message>
        <message>
            <source>Makes the target of the chosen comparison like its source</source>
            <translation>Gleicht das Ziel des gewählten Vergleichs seiner Quelle an</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>time · job</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1 – %2…</source>
            <comment>two days, which can be changed</comment>
            <translation>%1 – %2 …</translation>
        </message>
        <message>
            <source>Only the first %1 are shown. Narrow the search, or choose a shorter time.</source>
            <translation>Nur die ersten %1 sind zu sehen. Grenzen Sie die Suche ein oder wählen Sie eine kürzere Zeit.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::OutcomeModel</name>
        <message>
            <source>To: %1</source>
            <translation>Nach: %1</translation>
        </message>
        <message>
            <source>This line of the log cannot be read.</source>
            <translation>Diese Zeile des Protokolls ist nicht lesbar.</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>What would happen</source>
            <translation>Was geschähe</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Was geschah</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Wie</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Ziel</translation>
        </message>
        <message>
            <source>Will be asked</source>
            <translation>Wird gefragt</translation>
        </message>
        <message>
            <source>Exists already</source>
            <translation>Schon da</translation>
        </message>
        <message>
            <source>Not possible</source>
            <translation>Nicht möglich</translation>
        </message>
        <message>
            <source>Being read</source>
            <translation>Wird gelesen</translation>
        </message>
        <message>
            <source>Job</source>
            <translation>Auftrag</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::QuestionModel</name>
        <message>
            <source>%1 · %2</source>
            <comment>41 files exist already · Copy 812 items to Photos</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>New: %1
%2
There already: %3
%4</source>
            <translation>Neu: %1
%2
Vorhanden: %3
%4</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a name, what is wrong</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1. New: %2. There already: %3</source>
            <comment>a question about a file, spoken</comment>
            <translation>%1. Neu: %2. Vorhanden: %3</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>New one</source>
            <translation>Neu</translation>
        </message>
        <message>
            <source>There already</source>
            <translation>Vorhanden</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::QuestionView</name>
        <message>
            <source>&amp;Apply to all like this in this job</source>
            <translation>&amp;Für alle solchen in diesem Auftrag</translation>
        </message>
        <message>
            <source>Show folder of the new one</source>
            <translation>Ordner der neuen Datei zeigen</translation>
        </message>
        <message>
            <source>Show folder of the one there already</source>
            <translation>Ordner der vorhandenen Datei zeigen</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Fragen</translation>
        </message>
        <message>
            <source>Also answers later questions of this kind in the same job</source>
            <translation>Beantwortet auch spätere Fragen dieser Art im selben Auftrag</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>what it does, its key</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Skip these %Ln</source>
            <comment>questions</comment>
            <translation>
                <numerusform>Diese ü&amp;berspringen</numerusform>
                <numerusform>Diese %Ln ü&amp;berspringen</numerusform>
            </translation>
        </message>
        <message>
            <source>In %1</source>
            <translation>In %1</translation>
        </message>
        <message>
            <source>New one</source>
            <translation>Neu</translation>
        </message>
        <message>
            <source>There already</source>
            <translation>Vorhanden</translation>
        </message>
        <message>
            <source>Show folder</source>
            <translation>Ordner zeigen</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::QueueView</name>
        <message>
            <source>Transfers</source>
            <translation>Übertragungen</translation>
        </message>
        <message>
            <source>Jobs in the queue</source>
            <translation>Aufträge in der Reihe</translation>
        </message>
        <message>
            <source>Drop files and folders here.</source>
            <translation>Dateien und Ordner hierher ziehen.</translation>
        </message>
        <message>
            <source>Drop files and folders here,
or press %1 to copy, %2 to move, %3 to delete.</source>
            <comment>keys</comment>
            <translation>Dateien und Ordner hierher ziehen,
oder %1 zum Kopieren, %2 zum Verschieben, %3 zum Löschen.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::ResultsModel</name>
        <message>
            <source>not finished</source>
            <translation>nicht beendet</translation>
        </message>
        <message numerus="yes">
            <source>%1, %Ln item(s)</source>
            <comment>kind of job, number</comment>
            <translation>
                <numerusform>%1, %Ln Element</numerusform>
                <numerusform>%1, %Ln Elemente</numerusform>
            </translation>
        </message>
        <message>
            <source>All jobs</source>
            <translation>Alle Aufträge</translation>
        </message>
        <message numerus="yes">
            <source>%Ln job(s)</source>
            <translation>
                <numerusform>%Ln Auftrag</numerusform>
                <numerusform>%Ln Aufträge</numerusform>
            </translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>Job</source>
            <translation>Auftrag</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Elemente</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::TransfersWindow</name>
        <message>
            <source>Ferry</source>
            <translation>Ferry</translation>
        </message>
        <message>
            <source>&amp;Copy…</source>
            <translation>&amp;Kopieren …</translation>
        </message>
        <message>
            <source>&amp;Move…</source>
            <translation>&amp;Verschieben …</translation>
        </message>
        <message>
            <source>&amp;Delete…</source>
            <translation>&amp;Löschen …</translation>
        </message>
        <message>
            <source>&amp;Ferry</source>
            <translation>&amp;Ferry</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Beenden</translation>
        </message>
        <message>
            <source>&amp;Transfers</source>
            <translation>Übe&amp;rtragungen</translation>
        </message>
        <message>
            <source>&amp;Answers</source>
            <translation>An&amp;tworten</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <source>Search the &amp;log</source>
            <translation>Protokoll durch&amp;suchen</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <source>&amp;About Ferry</source>
            <translation>&amp;Über Ferry</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Befehle</translation>
        </message>
        <message>
            <source>No program to open folders was found.</source>
            <translation>Es gibt kein Programm, das Ordner öffnet.</translation>
        </message>
        <message>
            <source>&amp;File manager</source>
            <translation>&amp;Dateiverwaltung</translation>
        </message>
        <message>
            <source>Actions and &amp;their keys…</source>
            <translation>&amp;Aktionen und ihre Tasten …</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>&amp;Einstellungen …</translation>
        </message>
        <message>
            <source>&amp;How Ferry works</source>
            <translation>&amp;Wie Ferry funktioniert</translation>
        </message>
        <message>
            <source>Drop window</source>
            <translation>Ablagefenster</translation>
        </message>
    </context>
    <context>
        <name>FileKinds</name>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>Pipe</source>
            <translation>Benannte Pipe</translation>
        </message>
        <message>
            <source>Socket</source>
            <translation>Socket</translation>
        </message>
        <message>
            <source>Device node</source>
            <translation>Gerätedatei</translation>
        </message>
        <message>
            <source>Broken link</source>
            <translation>Link ins Leere</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Unbekannt</translation>
        </message>
        <message>
            <source>Link: %1</source>
            <comment>a symbolic link and what it leads to</comment>
            <translation>Link: %1</translation>
        </message>
    </context>
    <context>
        <name>LeaveQuestion</name>
        <message>
            <source>Leave Ferry</source>
            <translation>Ferry verlassen</translation>
        </message>
        <message>
            <source>Jobs are still running.</source>
            <translation>Es laufen noch Aufträge.</translation>
        </message>
        <message>
            <source>A job has not begun yet.</source>
            <translation>Ein Auftrag hat noch nicht begonnen.</translation>
        </message>
        <message>
            <source>What is finished stays, nothing is left half done. The queue is not kept: jobs that wait are forgotten.</source>
            <translation>Was fertig ist, bleibt; nichts bleibt halb fertig. Die Warteschlange wird nicht gespeichert: Wartende Aufträge werden vergessen.</translation>
        </message>
        <message>
            <source>What is finished stays, nothing is left half done. The rest can be resumed when Ferry is opened again.</source>
            <translation>Was fertig ist, bleibt; nichts bleibt halb fertig. Der Rest kann beim nächsten Öffnen von Ferry fortgesetzt werden.</translation>
        </message>
        <message>
            <source>A job whose plan is open is forgotten.</source>
            <translation>Ein Auftrag, dessen Plan offen ist, wird vergessen.</translation>
        </message>
        <message>
            <source>Leave Ferry and interrupt them</source>
            <translation>Verlassen und unterbrechen</translation>
        </message>
        <message>
            <source>Leave anyway</source>
            <translation>Trotzdem verlassen</translation>
        </message>
        <message>
            <source>Keep window open</source>
            <translation>Fenster offen lassen</translation>
        </message>
    </context>
    <context>
        <name>NamedAction</name>
        <message>
            <source>%1 (%2)</source>
            <comment>command, its key</comment>
            <translation>%1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::FilesWindow</name>
        <message>
            <source>More for all transfers</source>
            <translation>Mehr für alle Übertragungen</translation>
        </message>
        <message numerus="yes">
            <source>%Ln dropped item(s) left out: only files and folders of this computer can be taken.</source>
            <translation>
                <numerusform>%Ln abgelegtes Element ausgelassen: Es können nur Dateien und Ordner dieses Rechners übernommen werden.</numerusform>
                <numerusform>%Ln abgelegte Elemente ausgelassen: Es können nur Dateien und Ordner dieses Rechners übernommen werden.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;View</source>
            <comment>a file</comment>
            <translation>&amp;Ansehen</translation>
        </message>
        <message>
            <source>&amp;Copy…</source>
            <translation>&amp;Kopieren …</translation>
        </message>
        <message>
            <source>&amp;Move…</source>
            <translation>&amp;Verschieben …</translation>
        </message>
        <message>
            <source>&amp;New folder…</source>
            <translation>&amp;Neuer Ordner …</translation>
        </message>
        <message>
            <source>&amp;Rename</source>
            <translation>&amp;Umbenennen</translation>
        </message>
        <message>
            <source>To &amp;trash</source>
            <translation>In den &amp;Papierkorb</translation>
        </message>
        <message>
            <source>Delete for &amp;good…</source>
            <translation>&amp;Endgültig löschen …</translation>
        </message>
        <message>
            <source>Restore from the trash</source>
            <translation>Aus dem Papierkorb wiederherstellen</translation>
        </message>
        <message>
            <source>Empty the trash…</source>
            <translation>Papierkorb leeren …</translation>
        </message>
        <message>
            <source>C&amp;ut</source>
            <translation>Au&amp;sschneiden</translation>
        </message>
        <message>
            <source>Copy to clip&amp;board</source>
            <translation>In die &amp;Zwischenablage kopieren</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>Einfü&amp;gen</translation>
        </message>
        <message>
            <source>Select &amp;all</source>
            <translation>Alles aus&amp;wählen</translation>
        </message>
        <message>
            <source>Select this one</source>
            <translation>Dieses auswählen</translation>
        </message>
        <message>
            <source>Select and go down</source>
            <translation>Auswählen und weiter nach unten</translation>
        </message>
        <message>
            <source>&amp;Select by pattern…</source>
            <translation>Nach &amp;Muster auswählen …</translation>
        </message>
        <message>
            <source>U&amp;nselect by pattern…</source>
            <translation>Nach Muster a&amp;bwählen …</translation>
        </message>
        <message>
            <source>&amp;Invert selection</source>
            <translation>Auswahl um&amp;kehren</translation>
        </message>
        <message>
            <source>&amp;Filter</source>
            <translation>&amp;Filtern</translation>
        </message>
        <message>
            <source>Quick search</source>
            <translation>Schnellsuche</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Zurück</translation>
        </message>
        <message>
            <source>&amp;Forward</source>
            <translation>&amp;Vor</translation>
        </message>
        <message>
            <source>&amp;Up</source>
            <translation>&amp;Hinauf</translation>
        </message>
        <message>
            <source>Up, from a list of files</source>
            <translation>Hinauf, aus einer Dateiliste</translation>
        </message>
        <message>
            <source>&amp;Home</source>
            <translation>&amp;Persönlicher Ordner</translation>
        </message>
        <message>
            <source>Type a &amp;path</source>
            <translation>Pfad &amp;eintippen</translation>
        </message>
        <message>
            <source>&amp;Read again</source>
            <translation>&amp;Neu lesen</translation>
        </message>
        <message>
            <source>Same folder in the other pan&amp;e</source>
            <translation>Diesen Ordner auf der anderen &amp;Seite</translation>
        </message>
        <message>
            <source>New &amp;tab</source>
            <translation>Neuer &amp;Reiter</translation>
        </message>
        <message>
            <source>&amp;Close tab</source>
            <translation>Reiter s&amp;chließen</translation>
        </message>
        <message>
            <source>&amp;Hidden files</source>
            <translation>&amp;Verborgene Dateien</translation>
        </message>
        <message>
            <source>&amp;Places</source>
            <translation>&amp;Orte</translation>
        </message>
        <message>
            <source>&amp;Transfers</source>
            <translation>Übe&amp;rtragungen</translation>
        </message>
        <message>
            <source>&amp;Keys at the bottom</source>
            <translation>&amp;Tasten am unteren Rand</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <source>Transfers &amp;window</source>
            <translation>Fenster der &amp;Übertragungen</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Beenden</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>&amp;Gehe zu</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <source>&amp;Answers</source>
            <translation>An&amp;tworten</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <source>&amp;About Ferry</source>
            <translation>&amp;Über Ferry</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Befehle</translation>
        </message>
        <message>
            <source>How files are shown</source>
            <translation>Darstellung der Dateien</translation>
        </message>
        <message>
            <source>Commands and their keys</source>
            <translation>Befehle und ihre Tasten</translation>
        </message>
        <message>
            <source>Propert&amp;ies</source>
            <translation>E&amp;igenschaften</translation>
        </message>
        <message>
            <source>Count folder sizes</source>
            <translation>Ordnergrößen ermitteln</translation>
        </message>
        <message>
            <source>What is in an archive cannot be counted.</source>
            <translation>Was in einem Archiv ist, kann nicht ermittelt werden.</translation>
        </message>
        <message>
            <source>There is no folder here to count.</source>
            <translation>Hier ist kein Ordner, dessen Größe zu ermitteln wäre.</translation>
        </message>
        <message>
            <source>S&amp;wap the panes</source>
            <translation>&amp;Fensterhälften tauschen</translation>
        </message>
        <message>
            <source>Actions and &amp;their keys…</source>
            <translation>&amp;Aktionen und ihre Tasten …</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Ansehen</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Verschieben</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Neuer Ordner</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>Papierkorb</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>a key, what it does</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Plan the cop&amp;y…</source>
            <translation>Kopieren p&amp;lanen …</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>&amp;Einstellungen …</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <comment>a file</comment>
            <translation>Bearbei&amp;ten</translation>
        </message>
        <message>
            <source>&amp;Open with</source>
            <translation>Öffnen &amp;mit</translation>
        </message>
        <message>
            <source>Compare both &amp;folders</source>
            <translation>Beide &amp;Ordner vergleichen</translation>
        </message>
        <message>
            <source>Bring the other folder up to &amp;date…</source>
            <translation>Den anderen Ordner auf den neuesten &amp;Stand bringen …</translation>
        </message>
        <message>
            <source>Compare all content with the other folder</source>
            <translation>Allen Inhalt mit dem anderen Ordner vergleichen</translation>
        </message>
        <message>
            <source>Check the files of checksum lists</source>
            <translation>Dateien von Prüfsummenlisten prüfen</translation>
        </message>
        <message>
            <source>&amp;Add this folder to the places</source>
            <translation>&amp;Diesen Ordner zu den Orten hinzufügen</translation>
        </message>
        <message>
            <source>Remove from the places</source>
            <translation>Aus den Orten entfernen</translation>
        </message>
        <message>
            <source>Choose a place for the left pane…</source>
            <translation>Ort für die linke Seite wählen…</translation>
        </message>
        <message>
            <source>Choose a place for the right pane…</source>
            <translation>Ort für die rechte Seite wählen…</translation>
        </message>
        <message>
            <source>To the places and back</source>
            <translation>Zu den Orten und zurück</translation>
        </message>
        <message>
            <source>To the files</source>
            <translation>Zu den Dateien</translation>
        </message>
        <message>
            <source>&amp;Larger icons, with pictures</source>
            <translation>&amp;Größere Symbole, mit Bildern</translation>
        </message>
        <message>
            <source>S&amp;maller icons</source>
            <translation>&amp;Kleinere Symbole</translation>
        </message>
        <message>
            <source>&amp;Other pane</source>
            <translation>&amp;Andere Seite</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>&amp;How Ferry works</source>
            <translation>&amp;Wie Ferry funktioniert</translation>
        </message>
        <message>
            <source>Compre&amp;ss…</source>
            <translation>Komp&amp;rimieren …</translation>
        </message>
        <message>
            <source>E&amp;xtract here</source>
            <translation>&amp;Hier entpacken</translation>
        </message>
        <message>
            <source>Extract to the other pane</source>
            <translation>In die andere Seite entpacken</translation>
        </message>
        <message>
            <source>Detailed list</source>
            <translation>Ausführliche Liste</translation>
        </message>
        <message>
            <source>Compact list</source>
            <translation>Kompakte Liste</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>Sortieren nach</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>Modified</source>
            <translation>Geändert</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Transfers below the panes</source>
            <translation>Übertragungen unter den Fensterhälften</translation>
        </message>
        <message>
            <source>Drop window</source>
            <translation>Ablagefenster</translation>
        </message>
        <message>
            <source>The files are taken out of the archive first. Esc or a click ends it.</source>
            <translation>Die Dateien werden erst aus dem Archiv geholt. Esc oder ein Klick bricht ab.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::FolderModel</name>
        <message>
            <source>%1, %2, marked</source>
            <comment>name, kind of file; spoken</comment>
            <translation>%1, %2, ausgewählt</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>name, kind of file; spoken</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>Zählt …</translation>
        </message>
        <message>
            <source>At least %1: not all that is in this folder could be looked at.</source>
            <translation>Mindestens %1: Nicht alles in diesem Ordner ließ sich ansehen.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>Modified</source>
            <translation>Geändert</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>New name</source>
            <translation>Neuer Name</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PaneTabs</name>
        <message>
            <source>Folders in tabs</source>
            <translation>Ordner in Reitern</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PaneView</name>
        <message>
            <source>Folders too</source>
            <translation>Auch Ordner</translation>
        </message>
        <message>
            <source>Files in %1</source>
            <translation>Dateien in %1</translation>
        </message>
        <message>
            <source>No name here has “%1” in it.</source>
            <translation>Kein Name hier enthält „%1“.</translation>
        </message>
        <message>
            <source>Only hidden files are here.</source>
            <translation>Hier sind nur verborgene Dateien.</translation>
        </message>
        <message>
            <source>Only hidden files are here. %1 shows them.</source>
            <comment>a key</comment>
            <translation>Hier sind nur verborgene Dateien. %1 zeigt sie.</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln selected</source>
            <translation>
                <numerusform>%1 von %Ln ausgewählt</numerusform>
                <numerusform>%1 von %Ln ausgewählt</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>so many selected, their size</comment>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln item(s) shown</source>
            <translation>
                <numerusform>%1 von %Ln Element gezeigt</numerusform>
                <numerusform>%1 von %Ln Elementen gezeigt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s)</source>
            <translation>
                <numerusform>%Ln Element</numerusform>
                <numerusform>%Ln Elemente</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 free</source>
            <comment>space on a device</comment>
            <translation>%1 frei</translation>
        </message>
        <message>
            <source>Filter names</source>
            <translation>Namen filtern</translation>
        </message>
        <message>
            <source>Quick search</source>
            <translation>Schnellsuche</translation>
        </message>
        <message>
            <source>Select by pattern</source>
            <translation>Nach Muster auswählen</translation>
        </message>
        <message>
            <source>Unselect by pattern</source>
            <translation>Nach Muster abwählen</translation>
        </message>
        <message>
            <source>Part of the name, or a pattern like *.jpg;*.png</source>
            <translation>Teil des Namens oder Muster wie *.jpg;*.png</translation>
        </message>
        <message>
            <source>Beginning or part of a name; arrows up and down go to others</source>
            <translation>Anfang oder Teil eines Namens; Pfeil auf und ab gehen zu anderen</translation>
        </message>
        <message>
            <source>%1, like *.jpg;*.png</source>
            <comment>what a pattern is for</comment>
            <translation>%1, etwa *.jpg;*.png</translation>
        </message>
        <message>
            <source>Reading the archive…</source>
            <translation>Das Archiv wird gelesen …</translation>
        </message>
        <message>
            <source>Reading the folder…</source>
            <translation>Der Ordner wird gelesen …</translation>
        </message>
        <message>
            <source>This folder is empty.</source>
            <translation>Dieser Ordner ist leer.</translation>
        </message>
        <message>
            <source>This folder is empty. Drop files here.</source>
            <translation>Dieser Ordner ist leer. Legen Sie Dateien hier ab.</translation>
        </message>
        <message>
            <source>This folder is empty. Drop files here, or press %1 in the other pane.</source>
            <comment>a key</comment>
            <translation>Dieser Ordner ist leer. Legen Sie Dateien hier ab, oder drücken Sie %1 auf der anderen Seite.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PathBar</name>
        <message>
            <source>Folders above</source>
            <translation>Ordner darüber</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Persönlicher Ordner</translation>
        </message>
        <message>
            <source>Folder %1</source>
            <comment>a button that goes there</comment>
            <translation>Ordner %1</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PlacesView</name>
        <message>
            <source>This computer</source>
            <translation>Dieser Rechner</translation>
        </message>
        <message>
            <source>Places and devices</source>
            <translation>Orte und Geräte</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Orte</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Persönlicher Ordner</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Geräte</translation>
        </message>
        <message>
            <source>Bookmarks</source>
            <translation>Lesezeichen</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s)</source>
            <translation>
                <numerusform>%Ln Element</numerusform>
                <numerusform>%Ln Elemente</numerusform>
            </translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>Leer</translation>
        </message>
        <message>
            <source>%1 free</source>
            <comment>space on a device</comment>
            <translation>%1 frei</translation>
        </message>
        <message>
            <source>%1 can be taken out.</source>
            <translation>%1 kann entfernt werden.</translation>
        </message>
        <message>
            <source>%1 is unmounted.</source>
            <translation>%1 ist ausgehängt.</translation>
        </message>
        <message>
            <source>%1 stays: something on it is in use.</source>
            <translation>%1 bleibt: Etwas darauf ist in Gebrauch.</translation>
        </message>
        <message>
            <source>%1 stays: %2</source>
            <comment>device: reason</comment>
            <translation>%1 bleibt: %2</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>Ö&amp;ffnen</translation>
        </message>
        <message>
            <source>Empty the trash…</source>
            <translation>Papierkorb leeren …</translation>
        </message>
        <message>
            <source>Open the trash on it</source>
            <translation>Papierkorb darauf öffnen</translation>
        </message>
        <message>
            <source>&amp;Take out %1</source>
            <translation>%1 &amp;entfernen</translation>
        </message>
        <message>
            <source>&amp;Remove from the places</source>
            <translation>Aus den Orten &amp;entfernen</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::TransferDialog</name>
        <message numerus="yes">
            <source>%Ln item(s)</source>
            <translation>
                <numerusform>%Ln Element</numerusform>
                <numerusform>%Ln Elemente</numerusform>
            </translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Verschieben</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>&amp;Move %1 to:</source>
            <translation>%1 &amp;verschieben nach:</translation>
        </message>
        <message>
            <source>&amp;Copy %1 to:</source>
            <translation>%1 &amp;kopieren nach:</translation>
        </message>
        <message>
            <source>Destination folder</source>
            <translation>Zielordner</translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln item(s)</source>
            <translation>
                <numerusform>%Ln Element verschieben</numerusform>
                <numerusform>%Ln Elemente verschieben</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copy %Ln item(s)</source>
            <translation>
                <numerusform>%Ln Element kopieren</numerusform>
                <numerusform>%Ln Elemente kopieren</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Options…</source>
            <translation>&amp;Optionen …</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>&amp;Plan…</source>
            <translation>&amp;Planen …</translation>
        </message>
        <message>
            <source>Shows first what would happen, item by item</source>
            <translation>Zeigt zuerst, was geschähe, Element für Element</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::TransfersPanel</name>
        <message>
            <source>Transfers</source>
            <translation>Übertragungen</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>Braucht Sie</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Protokoll</translation>
        </message>
        <message>
            <source>Views</source>
            <translation>Ansichten</translation>
        </message>
        <message>
            <source>Pause a&amp;ll</source>
            <translation>A&amp;lle anhalten</translation>
        </message>
        <message>
            <source>R&amp;esume all</source>
            <translation>Alle fort&amp;setzen</translation>
        </message>
        <message>
            <source>Ca&amp;ncel all</source>
            <translation>Alle abbre&amp;chen</translation>
        </message>
        <message>
            <source>Clear f&amp;inished</source>
            <translation>Ferti&amp;ge entfernen</translation>
        </message>
        <message>
            <source>Speed limit of all jobs…</source>
            <translation>Tempo aller Aufträge begrenzen …</translation>
        </message>
        <message>
            <source>&amp;Needs you</source>
            <translation>&amp;Braucht Sie</translation>
        </message>
        <message>
            <source>L&amp;og</source>
            <translation>&amp;Protokoll</translation>
        </message>
        <message>
            <source>Needs you %1</source>
            <translation>Braucht Sie %1</translation>
        </message>
        <message>
            <source>Transfers %1</source>
            <translation>Übertragungen %1</translation>
        </message>
        <message>
            <source>Limit %1</source>
            <comment>of the speed of all jobs</comment>
            <translation>Grenze %1</translation>
        </message>
        <message>
            <source>&amp;Details</source>
            <translation>Ei&amp;nzelheiten</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>what goes on, what will follow</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Speed limit of all jobs</source>
            <translation>Tempo aller Aufträge begrenzen</translation>
        </message>
        <message>
            <source>List of &amp;transfers</source>
            <translation>Liste der Übe&amp;rtragungen</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::ActionFinder</name>
        <message>
            <source>&amp;Use this key</source>
            <translation>Diese &amp;Taste verwenden</translation>
        </message>
        <message>
            <source>&amp;As it was</source>
            <translation>&amp;Wie vorher</translation>
        </message>
        <message>
            <source>&amp;Do it</source>
            <translation>&amp;Ausführen</translation>
        </message>
        <message>
            <source>Actions and their keys</source>
            <translation>Aktionen und ihre Tasten</translation>
        </message>
        <message>
            <source>What do you want to do?</source>
            <translation>Was möchten Sie tun?</translation>
        </message>
        <message>
            <source>Search actions</source>
            <translation>Aktionen suchen</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Aktionen</translation>
        </message>
        <message>
            <source>New key</source>
            <translation>Neue Taste</translation>
        </message>
        <message>
            <source>&amp;Key:</source>
            <translation>Ta&amp;ste:</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>“%1”</source>
            <comment>an action</comment>
            <translation>„%1“</translation>
        </message>
        <message>
            <source>No action has these words in its name.</source>
            <translation>Keine Aktion hat diese Wörter im Namen.</translation>
        </message>
        <message>
            <source>%1 has this key now and would lose it.</source>
            <translation>%1 hat diese Taste jetzt und würde sie verlieren.</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between actions</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>Not possible at this moment.</source>
            <translation>Im Augenblick nicht möglich.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::ActionModel</name>
        <message>
            <source>Action</source>
            <translation>Aktion</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menü</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::JobDetails</name>
        <message>
            <source>Details of the job</source>
            <translation>Einzelheiten des Auftrags</translation>
        </message>
        <message>
            <source> MB/s</source>
            <comment>megabytes per second, behind a number</comment>
            <translation> MB/s</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>keine Grenze</translation>
        </message>
        <message>
            <source>Speed limit of this job</source>
            <translation>Höchsttempo dieses Auftrags</translation>
        </message>
        <message>
            <source>Whether this job reads back what it writes</source>
            <translation>Ob dieser Auftrag zurückliest, was er schreibt</translation>
        </message>
        <message>
            <source>Of files that begin from now on</source>
            <translation>Für Dateien, die ab jetzt beginnen</translation>
        </message>
        <message>
            <source>What this job does if a file exists</source>
            <translation>Was dieser Auftrag tut, wenn es eine Datei schon gibt</translation>
        </message>
        <message>
            <source>What this job does if a folder exists</source>
            <translation>Was dieser Auftrag tut, wenn es einen Ordner schon gibt</translation>
        </message>
        <message>
            <source>Priority of this job</source>
            <translation>Priorität dieses Auftrags</translation>
        </message>
        <message>
            <source>In the background it gives way to other programs</source>
            <translation>Im Hintergrund lässt er anderen Programmen den Vortritt</translation>
        </message>
        <message>
            <source>Limit:</source>
            <translation>Höchsttempo:</translation>
        </message>
        <message>
            <source>Verify:</source>
            <translation>Prüfen:</translation>
        </message>
        <message>
            <source>If a file exists:</source>
            <translation>Gibt es die Datei:</translation>
        </message>
        <message>
            <source>If a folder exists:</source>
            <translation>Gibt es den Ordner:</translation>
        </message>
        <message>
            <source>Priority:</source>
            <translation>Priorität:</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PropertiesDialog</name>
        <message>
            <source>&amp;Change permissions</source>
            <translation>&amp;Rechte ändern</translation>
        </message>
        <message>
            <source>Properties of %1</source>
            <translation>Eigenschaften von %1</translation>
        </message>
        <message numerus="yes">
            <source>Properties of %Ln item(s)</source>
            <translation>
                <numerusform>Eigenschaften von %Ln Element</numerusform>
                <numerusform>Eigenschaften von %Ln Elementen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s)</source>
            <translation>
                <numerusform>%Ln Element</numerusform>
                <numerusform>%Ln Elemente</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Kind:</source>
            <translation>Art:</translation>
        </message>
        <message>
            <source>Folder:</source>
            <translation>Ordner:</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>Zählt …</translation>
        </message>
        <message>
            <source>Size:</source>
            <translation>Größe:</translation>
        </message>
        <message>
            <source>Modified:</source>
            <translation>Geändert:</translation>
        </message>
        <message>
            <source>Owner:</source>
            <translation>Besitzer:</translation>
        </message>
        <message>
            <source>Leads to:</source>
            <translation>Führt zu:</translation>
        </message>
        <message>
            <source>Came from:</source>
            <translation>Kam aus:</translation>
        </message>
        <message>
            <source>Deleted:</source>
            <comment>when it was put into the trash</comment>
            <translation>Gelöscht:</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Lesen</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>Schreiben</translation>
        </message>
        <message>
            <source>Run or enter</source>
            <translation>Ausführen, betreten</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Besitzer</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Gruppe</translation>
        </message>
        <message>
            <source>Others</source>
            <translation>Andere</translation>
        </message>
        <message>
            <source>May</source>
            <translation>Darf</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>who, may do what</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>letters of permissions, as octal number</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Not the same for all</source>
            <translation>Nicht bei allen gleich</translation>
        </message>
        <message>
            <source>%1, group %2</source>
            <translation>%1, Gruppe %2</translation>
        </message>
        <message>
            <source>%1, %2 on the device</source>
            <comment>sizes</comment>
            <translation>%1, auf dem Gerät %2</translation>
        </message>
        <message>
            <source>%1 in %2</source>
            <comment>files in folders</comment>
            <translation>%1 in %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln Datei</numerusform>
                <numerusform>%Ln Dateien</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln folder(s)</source>
            <translation>
                <numerusform>%Ln Ordner</numerusform>
                <numerusform>%Ln Ordnern</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln could not be looked at</source>
            <translation>
                <numerusform>%Ln ließ sich nicht ansehen</numerusform>
                <numerusform>%Ln ließen sich nicht ansehen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) could not be changed. The first: %1</source>
            <translation>
                <numerusform>%Ln Element ließ sich nicht ändern: %1</numerusform>
                <numerusform>%Ln Elemente ließen sich nicht ändern. Das erste: %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::RateGraph</name>
        <message>
            <source>Speed over time</source>
            <translation>Tempo im Verlauf</translation>
        </message>
        <message>
            <source>No speed was recorded.</source>
            <translation>Das Tempo wurde nicht aufgezeichnet.</translation>
        </message>
        <message>
            <source>%1 on average, %2 now, %3 at most</source>
            <translation>%1 im Mittel, %2 jetzt, %3 höchstens</translation>
        </message>
        <message>
            <source>not recorded all the time</source>
            <comment>a job's speed</comment>
            <translation>nicht durchgehend aufgezeichnet</translation>
        </message>
        <message numerus="yes">
            <source>paused %Ln time(s)</source>
            <comment>a job</comment>
            <translation>
                <numerusform>%Ln-mal angehalten</numerusform>
                <numerusform>%Ln-mal angehalten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>asked %Ln time(s)</source>
            <comment>a job that needed somebody</comment>
            <translation>
                <numerusform>%Ln-mal gefragt</numerusform>
                <numerusform>%Ln-mal gefragt</numerusform>
            </translation>
        </message>
        <message>
            <source>The speed shows here while it copies.</source>
            <translation>Hier erscheint das Tempo, während kopiert wird.</translation>
        </message>
        <message>
            <source>%1 on average</source>
            <translation>%1 im Mittel</translation>
        </message>
    </context>
    <context>
        <name>OptionBoxes</name>
        <message>
            <source>Ask me</source>
            <translation>Mich fragen</translation>
        </message>
        <message>
            <source>Skip the new one</source>
            <translation>Das neue überspringen</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Ersetzen</translation>
        </message>
        <message>
            <source>Replace if newer</source>
            <translation>Ersetzen, wenn neuer</translation>
        </message>
        <message>
            <source>Replace if the size differs</source>
            <translation>Ersetzen, wenn anders groß</translation>
        </message>
        <message>
            <source>Replace if the content differs</source>
            <translation>Ersetzen, wenn anderer Inhalt</translation>
        </message>
        <message>
            <source>Keep both, rename the new one</source>
            <translation>Beide behalten, neues umbenennen</translation>
        </message>
        <message>
            <source>Keep both, rename the old one</source>
            <translation>Beide behalten, altes umbenennen</translation>
        </message>
        <message>
            <source>Report as a problem</source>
            <translation>Als Problem melden</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Zusammenführen</translation>
        </message>
        <message>
            <source>Wait for room, report the rest</source>
            <translation>Auf Platz warten, den Rest melden</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nein</translation>
        </message>
        <message>
            <source>Read back from the device</source>
            <translation>Vom Gerät zurücklesen</translation>
        </message>
        <message>
            <source>Normal</source>
            <comment>the priority of a job</comment>
            <translation>Normal</translation>
        </message>
        <message>
            <source>In the background</source>
            <translation>Im Hintergrund</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::Announcer</name>
        <message>
            <source>Ferry needs you</source>
            <translation>Ferry braucht Sie</translation>
        </message>
        <message numerus="yes">
            <source>%Ln question(s) wait for an answer. Everything else goes on.</source>
            <translation>
                <numerusform>%Ln Frage wartet auf eine Antwort. Alles andere geht weiter.</numerusform>
                <numerusform>%Ln Fragen warten auf eine Antwort. Alles andere geht weiter.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln job(s) have ended.</source>
            <translation>
                <numerusform>%Ln Auftrag ist beendet.</numerusform>
                <numerusform>%Ln Aufträge sind beendet.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>two sentences</comment>
            <translation>%1 %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln of them with problems.</source>
            <translation>
                <numerusform>%Ln davon mit Problemen.</numerusform>
                <numerusform>%Ln davon mit Problemen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Done with problems</source>
            <translation>Fertig mit Problemen</translation>
        </message>
        <message>
            <source>All done</source>
            <translation>Alles fertig</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::DesktopNotifications</name>
        <message>
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Ordner öffnen</translation>
        </message>
        <message>
            <source>Show log</source>
            <translation>Protokoll zeigen</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Noch einmal versuchen</translation>
        </message>
        <message>
            <source>Eject</source>
            <translation>Auswerfen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PlanDialog</name>
        <message>
            <source>&amp;Keep what is replaced, until it is accepted or undone</source>
            <translation>Ersetztes auf&amp;heben, bis es bestätigt oder rückgängig gemacht wird</translation>
        </message>
        <message>
            <source>Plan: %1</source>
            <translation>Plan: %1</translation>
        </message>
        <message>
            <source>In a hidden folder beside it</source>
            <translation>In einem versteckten Ordner daneben</translation>
        </message>
        <message>
            <source>All items</source>
            <translation>Alle Elemente</translation>
        </message>
        <message>
            <source>In the way</source>
            <comment>items</comment>
            <translation>Im Wege</translation>
        </message>
        <message>
            <source>What is in the way</source>
            <translation>Was im Wege steht</translation>
        </message>
        <message>
            <source>New</source>
            <comment>items</comment>
            <translation>Neu</translation>
        </message>
        <message>
            <source>What comes to a free name</source>
            <translation>Was einen freien Namen bekommt</translation>
        </message>
        <message>
            <source>Replacing</source>
            <comment>items</comment>
            <translation>Ersetzend</translation>
        </message>
        <message>
            <source>What takes the place of another</source>
            <translation>Was an die Stelle eines anderen tritt</translation>
        </message>
        <message>
            <source>Identical</source>
            <comment>items</comment>
            <translation>Gleich</translation>
        </message>
        <message>
            <source>What is there already and looks the same</source>
            <translation>Was schon da ist und gleich aussieht</translation>
        </message>
        <message>
            <source>Skipped</source>
            <comment>items</comment>
            <translation>Übersprungen</translation>
        </message>
        <message>
            <source>What would not be copied</source>
            <translation>Was nicht kopiert würde</translation>
        </message>
        <message>
            <source>Which items to show</source>
            <translation>Welche Elemente gezeigt werden</translation>
        </message>
        <message>
            <source>All</source>
            <comment>items</comment>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Search names</source>
            <translation>Namen suchen</translation>
        </message>
        <message>
            <source>Items of the plan</source>
            <translation>Elemente des Plans</translation>
        </message>
        <message>
            <source>If a file &amp;exists:</source>
            <translation>Wenn eine Datei da &amp;ist:</translation>
        </message>
        <message>
            <source>If a folder e&amp;xists:</source>
            <translation>Wenn ein Ordner da i&amp;st:</translation>
        </message>
        <message>
            <source>If something &amp;fails:</source>
            <translation>Wenn etwas &amp;fehlschlägt:</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message numerus="yes">
            <source>%Ln new</source>
            <comment>items</comment>
            <translation>
                <numerusform>%Ln neu</numerusform>
                <numerusform>%Ln neu</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln replace(s) another</source>
            <translation>
                <numerusform>%Ln ersetzt ein anderes</numerusform>
                <numerusform>%Ln ersetzen andere</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln identical</source>
            <comment>items left alone</comment>
            <translation>
                <numerusform>%Ln gleich</numerusform>
                <numerusform>%Ln gleich</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln kept beside another</source>
            <comment>items</comment>
            <translation>
                <numerusform>%Ln bleibt neben einem anderen</numerusform>
                <numerusform>%Ln bleiben neben anderen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln skipped</source>
            <translation>
                <numerusform>%Ln übersprungen</numerusform>
                <numerusform>%Ln übersprungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln to be asked about</source>
            <translation>
                <numerusform>nach %Ln wird gefragt</numerusform>
                <numerusform>nach %Ln wird gefragt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln exist(s) already</source>
            <translation>
                <numerusform>%Ln ist schon da</numerusform>
                <numerusform>%Ln sind schon da</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln not possible</source>
            <translation>
                <numerusform>%Ln nicht möglich</numerusform>
                <numerusform>%Ln nicht möglich</numerusform>
            </translation>
        </message>
        <message>
            <source>At the pace of the last such job it takes %1.</source>
            <comment>a time</comment>
            <translation>So schnell wie der letzte Auftrag dieser Art dauert es %1.</translation>
        </message>
        <message numerus="yes">
            <source>What is there looks the same as %Ln of them: size and time.</source>
            <translation>
                <numerusform>Bei %Ln davon sieht das Vorhandene gleich aus: Größe und Zeit.</numerusform>
                <numerusform>Bei %Ln davon sieht das Vorhandene gleich aus: Größe und Zeit.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>You will be asked about %Ln folder(s) that exist(s); here it is as if they were merged.</source>
            <translation>
                <numerusform>Nach %Ln vorhandenen Ordner werden Sie gefragt; hier ist es, als würde er zusammengeführt.</numerusform>
                <numerusform>Nach %Ln vorhandenen Ordnern werden Sie gefragt; hier ist es, als würden sie zusammengeführt.</numerusform>
            </translation>
        </message>
        <message>
            <source>Needs up to %1 of %2 free.</source>
            <comment>sizes</comment>
            <translation>Braucht bis zu %1 von %2, die frei sind.</translation>
        </message>
        <message>
            <source>Needs up to %1.</source>
            <comment>size</comment>
            <translation>Braucht bis zu %1.</translation>
        </message>
        <message>
            <source>What is replaced gives back %1 on the way.</source>
            <comment>size</comment>
            <translation>Ersetztes gibt unterwegs %1 wieder frei.</translation>
        </message>
        <message>
            <source>At least %1 will stay free.</source>
            <comment>size</comment>
            <translation>Mindestens %1 bleiben frei.</translation>
        </message>
        <message>
            <source>The destination cannot keep: %1.</source>
            <translation>Das Ziel kann nicht erhalten: %1.</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between what cannot be kept</comment>
            <translation>, </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) of the plan cannot be read and are not counted.</source>
            <translation>
                <numerusform>%Ln Element des Plans ist nicht lesbar und nicht mitgezählt.</numerusform>
                <numerusform>%Ln Elemente des Plans sind nicht lesbar und nicht mitgezählt.</numerusform>
            </translation>
        </message>
        <message>
            <source>Up to %1 of room is missing.</source>
            <comment>size</comment>
            <translation>Es fehlen bis zu %1 Platz.</translation>
        </message>
        <message>
            <source>reading what was found…</source>
            <translation>liest, was gefunden wurde …</translation>
        </message>
        <message>
            <source>looking…</source>
            <translation>sieht nach …</translation>
        </message>
        <message>
            <source>Nothing to do.</source>
            <translation>Nichts zu tun.</translation>
        </message>
        <message>
            <source> · </source>
            <comment>between counts</comment>
            <translation> · </translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln</source>
            <comment>items</comment>
            <translation>
                <numerusform>%Ln verschieben</numerusform>
                <numerusform>%Ln verschieben</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Extract %Ln</source>
            <comment>items</comment>
            <translation>
                <numerusform>%Ln entpacken</numerusform>
                <numerusform>%Ln entpacken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copy %Ln</source>
            <comment>items</comment>
            <translation>
                <numerusform>%Ln kopieren</numerusform>
                <numerusform>%Ln kopieren</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>replace %Ln</source>
            <comment>items</comment>
            <translation>
                <numerusform>%Ln ersetzen</numerusform>
                <numerusform>%Ln ersetzen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>ask about %Ln</source>
            <comment>items</comment>
            <translation>
                <numerusform>nach %Ln fragen</numerusform>
                <numerusform>nach %Ln fragen</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <comment>between what a button will do</comment>
            <translation>, </translation>
        </message>
        <message numerus="yes">
            <source>%Ln folder(s)</source>
            <translation>
                <numerusform>%Ln Ordner</numerusform>
                <numerusform>%Ln Ordner</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::SettingsDialog</name>
        <message>
            <source>Read &amp;copies back from the device and compare them</source>
            <translation>&amp;Kopien vom Gerät zurücklesen und vergleichen</translation>
        </message>
        <message>
            <source>Read &amp;moved files back before the source is removed</source>
            <translation>&amp;Verschobenes zurücklesen, bevor die Quelle entfernt wird</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>&amp;Keys…</source>
            <translation>&amp;Tasten …</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Only between file systems: on one, a move is a change of names.</source>
            <translation>Nur zwischen Dateisystemen: Auf einem ist Verschieben ein Umbenennen.</translation>
        </message>
        <message>
            <source>New jobs</source>
            <translation>Neue Aufträge</translation>
        </message>
        <message>
            <source>If a &amp;file exists:</source>
            <translation>Wenn es eine &amp;Datei schon gibt:</translation>
        </message>
        <message>
            <source>If a f&amp;older exists:</source>
            <translation>Wenn es einen &amp;Ordner schon gibt:</translation>
        </message>
        <message>
            <source>&amp;Show the plan when something is in the way</source>
            <translation>Plan z&amp;eigen, wenn etwas im Wege steht</translation>
        </message>
        <message>
            <source>Desktop</source>
            <translation>Arbeitsplatz</translation>
        </message>
        <message>
            <source>&amp;Tell me when the queue has ended or needs me</source>
            <translation>&amp;Melden, wenn alles fertig ist oder ich gebraucht werde</translation>
        </message>
        <message>
            <source>Go on in the t&amp;ray when the window is closed</source>
            <translation>In der Leiste &amp;weitermachen, wenn das Fenster geschlossen wird</translation>
        </message>
        <message>
            <source>Language of the system</source>
            <translation>Sprache des Systems</translation>
        </message>
        <message>
            <source>Ferry speaks it from its next start.</source>
            <translation>Ferry spricht sie ab dem nächsten Start.</translation>
        </message>
        <message>
            <source>&amp;Language:</source>
            <translation>&amp;Sprache:</translation>
        </message>
        <message>
            <source>Kee&amp;p what is replaced until the job is accepted or undone</source>
            <translation>Ersetztes auf&amp;heben, bis der Auftrag bestätigt oder rückgängig gemacht wird</translation>
        </message>
        <message>
            <source>In a hidden folder beside it</source>
            <translation>In einem versteckten Ordner daneben</translation>
        </message>
        <message>
            <source>Right-click men&amp;us…</source>
            <translation>Kontextmen&amp;üs …</translation>
        </message>
        <message>
            <source>Ferry's entries in other file managers</source>
            <translation>Einträge von Ferry in anderen Dateiverwaltungen</translation>
        </message>
        <message>
            <source>&amp;Ask before files go to the trash</source>
            <translation>Fragen, bevor etwas in den &amp;Papierkorb kommt</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::TrayIcon</name>
        <message>
            <source>&amp;Pause all</source>
            <translation>Alle an&amp;halten</translation>
        </message>
        <message>
            <source>&amp;Resume all</source>
            <translation>Alle &amp;fortsetzen</translation>
        </message>
        <message>
            <source>&amp;Open Ferry</source>
            <translation>Ferry &amp;öffnen</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Beenden</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>Ferry: what goes on</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Drop window</source>
            <translation>Ablagefenster</translation>
        </message>
    </context>
    <context>
        <name>ferry::Windows</name>
        <message>
            <source>Ferry goes on</source>
            <translation>Ferry macht weiter</translation>
        </message>
        <message>
            <source>The jobs go on in the background. The icon in the tray leads back to them.</source>
            <translation>Die Aufträge laufen im Hintergrund weiter. Das Symbol in der Leiste führt zu ihnen zurück.</translation>
        </message>
        <message>
            <source>The computer stays on</source>
            <translation>Der Computer bleibt an</translation>
        </message>
        <message>
            <source>Not everything went as it should; the log tells.</source>
            <translation>Nicht alles ging, wie es sollte; das Protokoll sagt, was.</translation>
        </message>
        <message>
            <source>Ferry was quit before.</source>
            <translation>Ferry wurde vorher beendet.</translation>
        </message>
        <message>
            <source>Nothing was ejected</source>
            <translation>Nichts wurde ausgeworfen</translation>
        </message>
        <message>
            <source>%1 can be taken out.</source>
            <translation>%1 kann entfernt werden.</translation>
        </message>
        <message>
            <source>%1 is unmounted.</source>
            <translation>%1 ist ausgehängt.</translation>
        </message>
        <message>
            <source>%1 stays</source>
            <translation>%1 bleibt</translation>
        </message>
        <message>
            <source>Something on it is in use.</source>
            <translation>Etwas darauf wird noch benutzt.</translation>
        </message>
        <message numerus="yes">
            <source>The computer will be suspended in %Ln second(s).</source>
            <translation>
                <numerusform>Der Computer geht in %Ln Sekunde in Bereitschaft.</numerusform>
                <numerusform>Der Computer geht in %Ln Sekunden in Bereitschaft.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The computer will be switched off in %Ln second(s).</source>
            <translation>
                <numerusform>Der Computer wird in %Ln Sekunde ausgeschaltet.</numerusform>
                <numerusform>Der Computer wird in %Ln Sekunden ausgeschaltet.</numerusform>
            </translation>
        </message>
        <message>
            <source>Suspend</source>
            <translation>Bereitschaft</translation>
        </message>
        <message>
            <source>Power off</source>
            <translation>Ausschalten</translation>
        </message>
        <message>
            <source>Suspend now</source>
            <translation>Jetzt in Bereitschaft</translation>
        </message>
        <message>
            <source>Power off now</source>
            <translation>Jetzt ausschalten</translation>
        </message>
        <message>
            <source>The computer will be suspended</source>
            <translation>Der Computer geht in Bereitschaft</translation>
        </message>
        <message>
            <source>The computer will be switched off</source>
            <translation>Der Computer wird ausgeschaltet</translation>
        </message>
        <message>
            <source>All jobs are done. It happens in a minute.</source>
            <translation>Alle Aufträge sind erledigt. Es geschieht in einer Minute.</translation>
        </message>
        <message>
            <source>Not all that was written is safe on its device yet.</source>
            <translation>Noch ist nicht alles Geschriebene sicher auf seinem Gerät.</translation>
        </message>
        <message>
            <source>It could not be found out what is mounted.</source>
            <translation>Es ließ sich nicht feststellen, was eingehängt ist.</translation>
        </message>
        <message>
            <source>Nothing was written to a device that can be taken out.</source>
            <translation>Auf kein Gerät, das entfernt werden kann, wurde etwas geschrieben.</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between devices</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>Eject</source>
            <translation>Auswerfen</translation>
        </message>
        <message numerus="yes">
            <source>%1 will be ejected in %Ln second(s).</source>
            <translation>
                <numerusform>%1 wird in %Ln Sekunde ausgeworfen.</numerusform>
                <numerusform>%1 wird in %Ln Sekunden ausgeworfen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Eject now</source>
            <translation>Jetzt auswerfen</translation>
        </message>
        <message>
            <source>%1 will be ejected</source>
            <translation>%1 wird ausgeworfen</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a device, why it stays</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Not everything was ejected</source>
            <translation>Nicht alles wurde ausgeworfen</translation>
        </message>
        <message>
            <source>Ejected</source>
            <translation>Ausgeworfen</translation>
        </message>
    </context>
    <context>
        <name>SafeQuestion</name>
        <message numerus="yes">
            <source>and %Ln more</source>
            <comment>items</comment>
            <translation>
                <numerusform>und %Ln weiteres</numerusform>
                <numerusform>und %Ln weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>In %1</source>
            <comment>a folder</comment>
            <translation>In %1</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>Endgültig löschen</translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln item(s) for good? They cannot be brought back.</source>
            <translation>
                <numerusform>%Ln Element endgültig löschen? Es lässt sich nicht zurückholen.</numerusform>
                <numerusform>%Ln Elemente endgültig löschen? Sie lassen sich nicht zurückholen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Move to the trash</source>
            <translation>In den Papierkorb legen</translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln item(s) to the trash?</source>
            <translation>
                <numerusform>%Ln Element in den Papierkorb legen?</numerusform>
                <numerusform>%Ln Elemente in den Papierkorb legen?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln item(s) to the trash that only %1 has? What changed since it was compared, or is in the source by now, stays.</source>
            <comment>a folder</comment>
            <translation>
                <numerusform>%Ln Element, das nur in %1 ist, in den Papierkorb legen? Was sich seit dem Vergleich geändert hat oder inzwischen in der Quelle ist, bleibt.</numerusform>
                <numerusform>%Ln Elemente, die nur in %1 sind, in den Papierkorb legen? Was sich seit dem Vergleich geändert hat oder inzwischen in der Quelle ist, bleibt.</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep them</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>Empty the trash</source>
            <translation>Papierkorb leeren</translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln item(s) in the trash for good? They cannot be brought back.</source>
            <translation>
                <numerusform>%Ln Element im Papierkorb endgültig löschen? Es lässt sich nicht zurückholen.</numerusform>
                <numerusform>%Ln Elemente im Papierkorb endgültig löschen? Sie lassen sich nicht zurückholen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig machen</translation>
        </message>
        <message>
            <source>Undo “%1”? What has changed since then stays as it is.</source>
            <comment>a job</comment>
            <translation>„%1“ rückgängig machen? Was sich seither geändert hat, bleibt, wie es ist.</translation>
        </message>
        <message>
            <source>Undo it</source>
            <translation>Rückgängig machen</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>So lassen</translation>
        </message>
        <message>
            <source>Remove what was kept</source>
            <translation>Aufgehobenes entfernen</translation>
        </message>
        <message>
            <source>Remove for good what “%1” replaced and kept? It cannot be undone afterwards.</source>
            <comment>a job</comment>
            <translation>Endgültig entfernen, was „%1“ ersetzt und aufgehoben hat? Danach lässt sich der Auftrag nicht mehr rückgängig machen.</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Behalten</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::JobView</name>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Nach</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) failed. Ferry's log names them.</source>
            <translation>
                <numerusform>%Ln Eintrag ist fehlgeschlagen. Das Protokoll von Ferry nennt ihn.</numerusform>
                <numerusform>%Ln Einträge sind fehlgeschlagen. Das Protokoll von Ferry nennt sie.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::SleepLock</name>
        <message>
            <source>Files are being transferred</source>
            <translation>Dateien werden übertragen</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::AfterQueueMenu</name>
        <message>
            <source>&amp;When all is done</source>
            <translation>&amp;Wenn alles fertig ist</translation>
        </message>
        <message>
            <source>Do &amp;nothing</source>
            <translation>&amp;Nichts tun</translation>
        </message>
        <message>
            <source>&amp;Tell me</source>
            <translation>Bescheid &amp;geben</translation>
        </message>
        <message>
            <source>&amp;Eject the devices written to</source>
            <translation>Beschriebene Geräte aus&amp;werfen</translation>
        </message>
        <message>
            <source>&amp;Quit Ferry</source>
            <translation>Ferry &amp;beenden</translation>
        </message>
        <message>
            <source>&amp;Suspend the computer</source>
            <translation>Computer in Bereitschaft &amp;versetzen</translation>
        </message>
        <message>
            <source>&amp;Power the computer off</source>
            <translation>Computer &amp;ausschalten</translation>
        </message>
        <message>
            <source>Then: tell me</source>
            <translation>Danach: Bescheid</translation>
        </message>
        <message>
            <source>Then: eject</source>
            <translation>Danach: auswerfen</translation>
        </message>
        <message>
            <source>Then: quit</source>
            <translation>Danach: beenden</translation>
        </message>
        <message>
            <source>Then: suspend</source>
            <translation>Danach: Bereitschaft</translation>
        </message>
        <message>
            <source>Then: power off</source>
            <translation>Danach: ausschalten</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::CountdownDialog</name>
        <message>
            <source>All jobs are done.</source>
            <translation>Alle Aufträge sind erledigt.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::HelpDialog</name>
        <message>
            <source>%1 (%2)</source>
            <comment>a word, its key</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>How Ferry works</source>
            <translation>Wie Ferry funktioniert</translation>
        </message>
        <message>
            <source>copy</source>
            <translation>kopieren</translation>
        </message>
        <message>
            <source>move</source>
            <translation>verschieben</translation>
        </message>
        <message>
            <source>What is done with files becomes a job in the list of transfers. It can be paused, resumed and cancelled at any moment, and one that waits for an answer never stops the others.</source>
            <translation>Was mit Dateien geschieht, wird ein Auftrag in der Liste der Übertragungen. Er lässt sich jederzeit anhalten, fortsetzen und abbrechen, und einer, der auf eine Antwort wartet, hält die anderen nie auf.</translation>
        </message>
        <message>
            <source>Copy and move</source>
            <translation>Kopieren und verschieben</translation>
        </message>
        <message>
            <source>Two panes show two folders. Mark files with the Insert key or the mouse and %1 or %2 them to the other pane, or drag, cut and paste them, from and to other programs, too.</source>
            <translation>Zwei Seiten zeigen zwei Ordner. Dateien werden mit der Einfügetaste oder der Maus markiert und auf die andere Seite gebracht: %1, %2. Oder sie werden gezogen, ausgeschnitten und eingefügt, auch von und zu anderen Programmen.</translation>
        </message>
        <message>
            <source>A file gets its name in the destination when it is complete, not before; until then, what had the name lives. A move between devices removes the source only after the copy was read back and found equal.</source>
            <translation>Eine Datei bekommt ihren Namen am Ziel, wenn sie vollständig ist, nicht vorher; bis dahin bleibt, was den Namen hatte. Beim Verschieben zwischen Geräten wird die Quelle erst entfernt, wenn die Kopie zurückgelesen und gleich ist.</translation>
        </message>
        <message>
            <source>When something is in the way</source>
            <translation>Wenn etwas im Weg ist</translation>
        </message>
        <message>
            <source>A file that exists already, or a device that is full, is a question under “Needs you”; everything else goes on. It is answered for one item or for all of its kind. What is done without asking is chosen when a job begins, and in the settings.</source>
            <translation>Eine Datei, die es schon gibt, oder ein volles Gerät wird zu einer Frage unter „Braucht Sie“; alles andere geht weiter. Beantwortet wird sie für einen Eintrag oder für alle ihrer Art. Was ohne Frage geschieht, wird zu Beginn eines Auftrags und in den Einstellungen gewählt.</translation>
        </message>
        <message>
            <source>When Ferry is closed or ends suddenly</source>
            <translation>Wenn Ferry geschlossen wird oder plötzlich endet</translation>
        </message>
        <message>
            <source>On a desktop with a tray, jobs go on there when the window is closed. After a crash or a power cut the list is there again: resume a job and it goes on where it was, in the middle of large files, too.</source>
            <translation>Hat die Arbeitsfläche einen Systembereich, gehen Aufträge dort weiter, wenn das Fenster geschlossen wird. Nach einem Absturz oder Stromausfall ist die Liste wieder da: Ein fortgesetzter Auftrag geht weiter, wo er war, auch mitten in großen Dateien.</translation>
        </message>
        <message>
            <source>While jobs run the computer does not fall asleep. What shall happen when all is done, for example that it is switched off, is chosen in the menu of transfers, each time anew.</source>
            <translation>Solange Aufträge laufen, schläft der Computer nicht ein. Was geschehen soll, wenn alles fertig ist, zum Beispiel ausschalten, wird im Menü der Übertragungen gewählt, jedes Mal neu.</translation>
        </message>
        <message>
            <source>Afterwards</source>
            <translation>Danach</translation>
        </message>
        <message>
            <source>“Safe to remove” means that the device itself has everything. The log says of every single item what became of it, and what failed can be tried again from the list.</source>
            <translation>„Sicher zu entfernen“ heißt, dass das Gerät selbst alles hat. Das Protokoll sagt von jedem einzelnen Eintrag, was aus ihm wurde, und was fehlgeschlagen ist, lässt sich aus der Liste noch einmal versuchen.</translation>
        </message>
        <message>
            <source>In other file managers and in a terminal</source>
            <translation>In anderen Dateiverwaltungen und im Terminal</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>Where you are asked where to, the arrow down offers the folders of past jobs, your places and the devices.</source>
            <translation>Wo gefragt wird, wohin, bietet der Pfeil nach unten die Ordner früherer Aufträge, Ihre Orte und die Geräte an.</translation>
        </message>
        <message>
            <source>The %1 is small, stays above other windows, except under Wayland, takes files from any program and shows how far all is.</source>
            <translation>Das %1 ist klein, bleibt außer unter Wayland über anderen Fenstern, nimmt Dateien aus jedem Programm an und zeigt, wie weit alles ist.</translation>
        </message>
        <message>
            <source>drop window</source>
            <translation>Ablagefenster</translation>
        </message>
        <message>
            <source>The log lists every job there ever was, newest first, and what became of each item. Choose “All jobs” to search the items of all of them.</source>
            <translation>Das Protokoll führt alle Aufträge auf, die es je gab, die neuesten zuerst, und was aus jedem Element wurde. Mit „Alle Aufträge“ durchsuchen Sie die Elemente von allen.</translation>
        </message>
        <message>
            <source>Dolphin, Nautilus, Nemo, Caja, Thunar and PCManFM-Qt show “Copy with Ferry” in their menus; the settings, or “ferry integrate” in a terminal, put it there for you alone. “man ferry” tells all commands.</source>
            <translation>Dolphin, Nautilus, Nemo, Caja, Thunar und PCManFM-Qt zeigen „Mit Ferry kopieren“ in ihren Menüs; die Einstellungen oder „ferry integrate“ im Terminal machen das nur für Sie. „man ferry“ nennt alle Befehle.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::CompressDialog</name>
        <message>
            <source>Compress</source>
            <translation>Komprimieren</translation>
        </message>
        <message>
            <source>Name of the archive</source>
            <translation>Name des Archivs</translation>
        </message>
        <message>
            <source>Kind of archive</source>
            <translation>Art des Archivs</translation>
        </message>
        <message>
            <source>Destination folder</source>
            <translation>Zielordner</translation>
        </message>
        <message numerus="yes">
            <source>Compress %Ln item(s)</source>
            <translation>
                <numerusform>%Ln Element komprimieren</numerusform>
                <numerusform>%Ln Elemente komprimieren</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>&amp;Archive:</source>
            <translation>&amp;Archiv:</translation>
        </message>
        <message>
            <source>In &amp;folder:</source>
            <translation>Im &amp;Ordner:</translation>
        </message>
        <message>
            <source>Com&amp;pression:</source>
            <translation>&amp;Kompression:</translation>
        </message>
        <message>
            <source>More is smaller and takes longer</source>
            <translation>Mehr wird kleiner und dauert länger</translation>
        </message>
        <message>
            <source>Give the archive a name without /.</source>
            <translation>Geben Sie dem Archiv einen Namen ohne /.</translation>
        </message>
        <message>
            <source>Choose a destination folder.</source>
            <translation>Wählen Sie einen Zielordner.</translation>
        </message>
    </context>
    <context>
        <name>FollowUpText</name>
        <message>
            <source>Choose a job first.</source>
            <translation>Wählen Sie zuerst einen Auftrag.</translation>
        </message>
        <message>
            <source>This job has not ended.</source>
            <translation>Dieser Auftrag ist noch nicht zu Ende.</translation>
        </message>
        <message>
            <source>No log of this job was kept.</source>
            <translation>Von diesem Auftrag gibt es kein Protokoll.</translation>
        </message>
        <message>
            <source>What this job was to do is not known any more.</source>
            <translation>Was dieser Auftrag tun sollte, ist nicht mehr bekannt.</translation>
        </message>
        <message>
            <source>Nothing of this job failed.</source>
            <translation>In diesem Auftrag ist nichts fehlgeschlagen.</translation>
        </message>
        <message>
            <source>A job of this kind is not tried again in part.</source>
            <translation>Ein Auftrag dieser Art wird nicht in Teilen wiederholt.</translation>
        </message>
        <message>
            <source>This job changed nothing.</source>
            <translation>Dieser Auftrag hat nichts verändert.</translation>
        </message>
        <message>
            <source>A job of this kind cannot be undone.</source>
            <translation>Ein Auftrag dieser Art lässt sich nicht rückgängig machen.</translation>
        </message>
        <message>
            <source>Nothing was found to differ or to be missing in the target.</source>
            <translation>Es wurde nichts gefunden, was im Ziel anders ist oder fehlt.</translation>
        </message>
        <message>
            <source>This job compared nothing.</source>
            <translation>Dieser Auftrag hat nichts verglichen.</translation>
        </message>
        <message>
            <source>Nothing was found that only the target has.</source>
            <translation>Es wurde nichts gefunden, was nur im Ziel ist.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::DropTarget</name>
        <message>
            <source>Drop files here</source>
            <translation>Dateien hierher</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>Braucht Sie</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Angehalten</translation>
        </message>
        <message>
            <source>Opens the transfers</source>
            <translation>Öffnet die Übertragungen</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>state, what is done; spoken</comment>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::DropWindow</name>
        <message>
            <source>Ferry</source>
            <translation>Ferry</translation>
        </message>
        <message>
            <source>Drop window</source>
            <translation>Ablagefenster</translation>
        </message>
        <message>
            <source>Show &amp;transfers</source>
            <translation>Übe&amp;rtragungen zeigen</translation>
        </message>
        <message>
            <source>Show &amp;files</source>
            <translation>&amp;Dateien zeigen</translation>
        </message>
        <message>
            <source>&amp;Hide</source>
            <translation>&amp;Ausblenden</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::JobComposer</name>
        <message>
            <source>&amp;Nothing</source>
            <translation>&amp;Nichts</translation>
        </message>
        <message numerus="yes">
            <source>%Ln dropped item(s) left out: only files and folders of this computer can be taken.</source>
            <translation>
                <numerusform>%Ln Element bleibt weg: Nur Dateien und Ordner dieses Rechners gehen.</numerusform>
                <numerusform>%Ln Elemente bleiben weg: Nur Dateien und Ordner dieses Rechners gehen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Copy %Ln item(s) to…</source>
            <translation>
                <numerusform>%Ln Element &amp;kopieren nach …</numerusform>
                <numerusform>%Ln Elemente &amp;kopieren nach …</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Move %Ln item(s) to…</source>
            <translation>
                <numerusform>%Ln Element &amp;verschieben nach …</numerusform>
                <numerusform>%Ln Elemente &amp;verschieben nach …</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Delete %Ln item(s)…</source>
            <translation>
                <numerusform>%Ln Element &amp;löschen …</numerusform>
                <numerusform>%Ln Elemente &amp;löschen …</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::MenusDialog</name>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>yours, of another Ferry or not all</source>
            <translation>Ihre, von einem anderen Ferry oder nicht alle</translation>
        </message>
        <message>
            <source>yours</source>
            <translation>Ihre</translation>
        </message>
        <message>
            <source>installed for everybody</source>
            <translation>für alle installiert</translation>
        </message>
        <message>
            <source>%1 cannot be written: %2</source>
            <comment>file: the system's reason</comment>
            <translation>%1 kann nicht geschrieben werden: %2</translation>
        </message>
        <message>
            <source>%1 cannot be removed: %2</source>
            <comment>file: the system's reason</comment>
            <translation>%1 kann nicht entfernt werden: %2</translation>
        </message>
        <message>
            <source>Mend or remove %1 first: it is not as Thunar writes it, and was left as it is.</source>
            <translation>Bringen Sie erst %1 in Ordnung oder entfernen Sie die Datei: So schreibt Thunar sie nicht, sie blieb unverändert.</translation>
        </message>
        <message>
            <source>Install Ferry, or move it: menus cannot call %1, whose path has spaces or other special characters.</source>
            <translation>Installieren oder verschieben Sie Ferry: Menüs können %1 nicht aufrufen, der Pfad hat Leerzeichen oder andere Sonderzeichen.</translation>
        </message>
        <message>
            <source>Also among &amp;Thunar's custom actions, not only in “Send To”</source>
            <translation>Auch unter den eigenen Aktionen von &amp;Thunar, nicht nur in „Senden an“</translation>
        </message>
        <message>
            <source>&amp;Add for me</source>
            <translation>Für mich &amp;hinzufügen</translation>
        </message>
        <message>
            <source>&amp;Remove mine</source>
            <translation>Meine &amp;entfernen</translation>
        </message>
        <message>
            <source>Right-click menus</source>
            <translation>Kontextmenüs</translation>
        </message>
        <message>
            <source>File manager</source>
            <translation>Dateiverwaltung</translation>
        </message>
        <message>
            <source>Ferry's entries</source>
            <translation>Einträge von Ferry</translation>
        </message>
        <message>
            <source>File managers</source>
            <translation>Dateiverwaltungen</translation>
        </message>
        <message>
            <source>Copy, move, compress, extract and paste with Ferry, from the menus of other file managers.</source>
            <translation>Mit Ferry kopieren, verschieben, komprimieren, entpacken und einfügen, aus den Menüs anderer Dateiverwaltungen.</translation>
        </message>
        <message>
            <source>Your own custom actions stay as they are.</source>
            <translation>Ihre eigenen Aktionen bleiben, wie sie sind.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Thunar, custom actions</source>
            <translation>Thunar, eigene Aktionen</translation>
        </message>
        <message>
            <source>Removed.</source>
            <translation>Entfernt.</translation>
        </message>
        <message>
            <source>Added. Nautilus needs the package python3-nautilus and Caja python3-caja for it; these two and Thunar show it when they are started anew.</source>
            <translation>Hinzugefügt. Nautilus braucht dafür das Paket python3-nautilus und Caja python3-caja; diese beiden und Thunar zeigen es, wenn sie neu gestartet sind.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PathEdit</name>
        <message>
            <source>Recent folders, places and devices (arrow down)</source>
            <translation>Letzte Ordner, Orte und Geräte (Pfeil nach unten)</translation>
        </message>
        <message>
            <source>Arrow down: recent folders, places and devices</source>
            <translation>Pfeil nach unten: letzte Ordner, Orte und Geräte</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>Zuletzt</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Orte</translation>
        </message>
        <message>
            <source>%1 free</source>
            <comment>space on a device</comment>
            <translation>%1 frei</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Geräte</translation>
        </message>
        <message>
            <source>No other folders yet</source>
            <translation>Noch keine anderen Ordner</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::AddPausedButton</name>
        <message>
            <source>Add paused</source>
            <translation>Angehalten einreihen</translation>
        </message>
        <message>
            <source>The job waits in the queue until you resume it</source>
            <translation>Der Auftrag wartet in der Schlange, bis Sie ihn fortsetzen</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::QuestionFacts</name>
        <message>
            <source>&amp;Compare contents</source>
            <translation>&amp;Inhalte vergleichen</translation>
        </message>
        <message>
            <source>Reads both files and says whether they are equal</source>
            <translation>Liest beide Dateien und sagt, ob sie gleich sind</translation>
        </message>
        <message>
            <source>Contents differ</source>
            <translation>Der Inhalt ist verschieden</translation>
        </message>
        <message>
            <source>Comparing contents…</source>
            <translation>Inhalte werden verglichen …</translation>
        </message>
        <message>
            <source>Contents are equal</source>
            <translation>Der Inhalt ist gleich</translation>
        </message>
        <message>
            <source>Make room on %1: %2 more</source>
            <translation>Schaffen Sie Platz auf %1: noch %2</translation>
        </message>
        <message>
            <source>Make room on %1</source>
            <comment>a device</comment>
            <translation>Schaffen Sie Platz auf %1</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::FileCommands</name>
        <message>
            <source>Archives can only be read here. What is in them can be copied.</source>
            <translation>Archive können hier nur gelesen werden. Was in ihnen ist, lässt sich kopieren.</translation>
        </message>
        <message>
            <source>Only what is deleted goes into the trash.</source>
            <translation>In den Papierkorb kommt nur, was gelöscht wird.</translation>
        </message>
        <message>
            <source>Not all of %1 has been read: it cannot be compared.</source>
            <translation>%1 ist nicht ganz gelesen und kann nicht verglichen werden.</translation>
        </message>
        <message>
            <source>Comparing both folders…</source>
            <translation>Beide Ordner werden verglichen …</translation>
        </message>
        <message>
            <source>Both folders hold the same names, sizes and times.</source>
            <translation>Beide Ordner enthalten dieselben Namen, Größen und Zeiten.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) that differ are not shown here.</source>
            <translation>
                <numerusform>%Ln Element, das sich unterscheidet, ist hier nicht zu sehen.</numerusform>
                <numerusform>%Ln Elemente, die sich unterscheiden, sind hier nicht zu sehen.</numerusform>
            </translation>
        </message>
        <message>
            <source>No archive is chosen.</source>
            <translation>Es ist kein Archiv ausgewählt.</translation>
        </message>
        <message>
            <source>Only what is in the trash can be restored.</source>
            <translation>Wiederherstellen lässt sich nur, was im Papierkorb liegt.</translation>
        </message>
        <message>
            <source>Go up to the trash itself: a folder is restored as a whole.</source>
            <translation>Gehen Sie nach oben in den Papierkorb selbst: Ein Ordner wird als Ganzes wiederhergestellt.</translation>
        </message>
        <message>
            <source>The trash is empty.</source>
            <translation>Der Papierkorb ist leer.</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Neuer Ordner</translation>
        </message>
        <message>
            <source>Name of the new folder in %1:</source>
            <translation>Name des neuen Ordners in %1:</translation>
        </message>
        <message>
            <source>Make folder</source>
            <translation>Ordner anlegen</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) cut</source>
            <translation>
                <numerusform>%Ln Element ausgeschnitten</numerusform>
                <numerusform>%Ln Elemente ausgeschnitten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) copied</source>
            <translation>
                <numerusform>%Ln Element in der Zwischenablage</numerusform>
                <numerusform>%Ln Elemente in der Zwischenablage</numerusform>
            </translation>
        </message>
        <message>
            <source>There are no files on the clipboard.</source>
            <translation>In der Zwischenablage sind keine Dateien.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) left out: only files and folders of this computer can be taken.</source>
            <translation>
                <numerusform>%Ln Element ausgelassen: Es können nur Dateien und Ordner dieses Rechners übernommen werden.</numerusform>
                <numerusform>%Ln Elemente ausgelassen: Es können nur Dateien und Ordner dieses Rechners übernommen werden.</numerusform>
            </translation>
        </message>
        <message>
            <source>What was cut is being moved already.</source>
            <translation>Was ausgeschnitten wurde, wird schon verschoben.</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Copy %Ln item(s) to %1</source>
            <translation>
                <numerusform>%Ln Element nach %1 &amp;kopieren</numerusform>
                <numerusform>%Ln Elemente nach %1 &amp;kopieren</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Move %Ln item(s) to %1</source>
            <translation>
                <numerusform>%Ln Element nach %1 &amp;verschieben</numerusform>
                <numerusform>%Ln Elemente nach %1 &amp;verschieben</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Link here</source>
            <comment>make symbolic links to what was dropped</comment>
            <translation>&amp;Hier verknüpfen</translation>
        </message>
        <message numerus="yes">
            <source>%Ln link(s) could not be made. The first: %1</source>
            <translation>
                <numerusform>%Ln Verknüpfung ließ sich nicht anlegen: %1</numerusform>
                <numerusform>%Ln Verknüpfungen ließen sich nicht anlegen. Die erste: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Only files can be opened out of an archive.</source>
            <translation>Aus einem Archiv können nur Dateien geöffnet werden.</translation>
        </message>
        <message>
            <source>No program to open %1 was found.</source>
            <translation>Es wurde kein Programm gefunden, das %1 öffnet.</translation>
        </message>
        <message>
            <source>Looking for programs…</source>
            <translation>Programme werden gesucht …</translation>
        </message>
        <message>
            <source>No program for this is known</source>
            <translation>Dafür ist kein Programm bekannt</translation>
        </message>
        <message>
            <source>A folder cannot be edited.</source>
            <translation>Ein Ordner kann nicht bearbeitet werden.</translation>
        </message>
        <message>
            <source>No program for text was found.</source>
            <translation>Es wurde kein Programm für Text gefunden.</translation>
        </message>
        <message>
            <source>%1 could not be started.</source>
            <translation>%1 konnte nicht gestartet werden.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::DateRangeDialog</name>
        <message>
            <source>Jobs of which days to show</source>
            <translation>Aufträge aus welchen Tagen zu zeigen sind</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <source>&amp;From:</source>
            <comment>a day</comment>
            <translation>&amp;Von:</translation>
        </message>
        <message>
            <source>&amp;To:</source>
            <comment>a day</comment>
            <translation>&amp;Bis:</translation>
        </message>
    </context>
</TS>
