<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl_PL" sourcelanguage="en">
    <context>
        <name>About</name>
        <message>
            <source>About Ferry</source>
            <translation>O programie Ferry</translation>
        </message>
        <message>
            <source>Ferry %1</source>
            <translation>Ferry %1</translation>
        </message>
        <message>
            <source>Every byte arrives, or you know which did not and why.

Free software under the GNU General Public License, version 3 or later.</source>
            <translation>Każdy bajt dociera na miejsce albo wiadomo, który nie dotarł i dlaczego.

Wolne oprogramowanie na Powszechnej Licencji Publicznej GNU, w wersji 3 lub późniejszej.</translation>
        </message>
    </context>
    <context>
        <name>ErrorText</name>
        <message>
            <source>Ask for permission to read: %1 may not be read by you.</source>
            <translation>Poproś o prawo do odczytu: nie masz uprawnień, aby odczytać %1.</translation>
        </message>
        <message>
            <source>Ask for permission to change its folder: %1 may not be removed by you.</source>
            <translation>Poproś o prawo do zmian w katalogu: nie masz uprawnień, aby usunąć %1.</translation>
        </message>
        <message>
            <source>Choose a folder that you may change: %1 may not be written by you.</source>
            <translation>Wybierz katalog, w którym możesz dokonywać zmian: nie masz uprawnień, aby zapisać %1.</translation>
        </message>
        <message>
            <source>Choose a target with another file system: this one cannot hold the link %1.</source>
            <translation>Wybierz miejsce docelowe z innym systemem plików: w tym nie można utworzyć dowiązania %1.</translation>
        </message>
        <message>
            <source>Choose a target with another file system: this one cannot hold the special file %1.</source>
            <translation>Wybierz miejsce docelowe z innym systemem plików: w tym nie można utworzyć pliku specjalnego %1.</translation>
        </message>
        <message>
            <source>Choose another target: its file system cannot do what %1 needs.</source>
            <translation>Wybierz inne miejsce docelowe: jego system plików nie umie tego, czego wymaga %1.</translation>
        </message>
        <message>
            <source>Look into the list: a line of %1 has a hash that Ferry does not know.</source>
            <translation>Zajrzyj do listy: jeden wiersz w %1 ma sumę kontrolną, której Ferry nie zna.</translation>
        </message>
        <message>
            <source>this item</source>
            <translation>ten element</translation>
        </message>
        <message>
            <source>Cancelled before %1 was finished.</source>
            <translation>Anulowano przed ukończeniem: %1.</translation>
        </message>
        <message>
            <source>Look whether it was moved or renamed: %1 is not there.</source>
            <translation>Sprawdź, czy zmieniono położenie lub nazwę: nie znaleziono %1.</translation>
        </message>
        <message>
            <source>Rename one of them or choose to replace: %1 is there already.</source>
            <translation>Zmień nazwę jednego z nich albo wybierz zastąpienie: %1 już istnieje.</translation>
        </message>
        <message>
            <source>Make room on the target: there is no space left for %1.</source>
            <translation>Zwolnij miejsce na urządzeniu docelowym: %1 już się nie mieści.</translation>
        </message>
        <message>
            <source>Choose another target: the file system of %1 can only be read.</source>
            <translation>Wybierz inne miejsce docelowe: system plików jest tylko do odczytu (%1).</translation>
        </message>
        <message>
            <source>Give it a shorter or simpler name: the target cannot hold the name %1.</source>
            <translation>Nadaj krótszą lub prostszą nazwę: miejsce docelowe nie przyjmuje nazwy %1.</translation>
        </message>
        <message>
            <source>Look into the list: %1 is no file below its folder.</source>
            <translation>Zajrzyj do listy: %1 nie jest plikiem poniżej jej katalogu.</translation>
        </message>
        <message>
            <source>Choose a target with another file system: %1 is too large for this one.</source>
            <translation>Wybierz miejsce docelowe z innym systemem plików: dla tego %1 jest za duży.</translation>
        </message>
        <message>
            <source>Copy it again when it is at rest: %1 changed while it was read.</source>
            <translation>Skopiuj ponownie, gdy nic się już nie zmienia: %1 zmienił się podczas odczytu.</translation>
        </message>
        <message>
            <source>Check the target device and copy again: %1 came back different from what was written.</source>
            <translation>Sprawdź urządzenie docelowe i skopiuj ponownie: %1 przy odczycie różni się od tego, co zapisano.</translation>
        </message>
        <message>
            <source>Keep what is replaced next time: %1 replaced an older one, which is gone.</source>
            <translation>Następnym razem zachowuj to, co zastępowane: %1 zastąpił starszą wersję, której już nie ma.</translation>
        </message>
        <message>
            <source>Look at it yourself: %1 was changed since.</source>
            <translation>Sprawdź samodzielnie: %1 od tego czasu się zmienił.</translation>
        </message>
        <message>
            <source>Move it out of the trash yourself: nothing tells where %1 came from.</source>
            <translation>Wyjmij to z kosza samodzielnie: nie wiadomo, skąd pochodzi %1.</translation>
        </message>
        <message>
            <source>The copy stays, for its original %1 is gone or changed.</source>
            <translation>Kopia zostaje, bo jej oryginał %1 zniknął albo się zmienił.</translation>
        </message>
        <message>
            <source>Connect the device again: it went away at %1.</source>
            <translation>Podłącz urządzenie ponownie: zniknęło podczas pracy (%1).</translation>
        </message>
        <message>
            <source>Close the program that uses it: %1 is in use.</source>
            <translation>Zamknij program, który go używa: %1 jest w użyciu.</translation>
        </message>
        <message>
            <source>Rename one of them: a file and a folder meet at %1.</source>
            <translation>Zmień nazwę jednego z nich: pod nazwą %1 spotykają się plik i katalog.</translation>
        </message>
        <message>
            <source>Choose another folder: %1 is there already as this very file.</source>
            <translation>Wybierz inny katalog: %1 już tam jest i to ten sam plik.</translation>
        </message>
        <message>
            <source>Choose a folder outside of it: %1 cannot go into itself.</source>
            <translation>Wybierz katalog położony na zewnątrz: %1 nie może trafić do samego siebie.</translation>
        </message>
        <message>
            <source>Unmount it first: another file system is mounted at %1.</source>
            <translation>Najpierw odmontuj: tu jest zamontowany inny system plików (%1).</translation>
        </message>
        <message>
            <source>Copy it again: %1 is missing.</source>
            <translation>Skopiuj ponownie: brakuje %1.</translation>
        </message>
        <message>
            <source>It stays, for the source has %1 by now.</source>
            <translation>Zostaje, bo w źródle jest już %1.</translation>
        </message>
        <message>
            <source>Look whether it is still needed: %1 is not in the source.</source>
            <translation>Sprawdź, czy to jeszcze potrzebne: %1 nie występuje w źródle.</translation>
        </message>
        <message>
            <source>Look at both: %1 is something else than its source.</source>
            <translation>Obejrzyj oba: %1 jest czymś innym niż źródło.</translation>
        </message>
        <message>
            <source>Look at both or copy it again: %1 has another size than its source.</source>
            <translation>Obejrzyj oba albo skopiuj ponownie: %1 ma inny rozmiar niż źródło.</translation>
        </message>
        <message>
            <source>Look at both or copy it again: the content of %1 is not what it should be.</source>
            <translation>Obejrzyj oba albo skopiuj ponownie: %1 ma inną zawartość, niż powinien.</translation>
        </message>
        <message>
            <source>Look at both: the link %1 leads to another place than its source.</source>
            <translation>Obejrzyj oba: dowiązanie %1 prowadzi gdzie indziej niż źródło.</translation>
        </message>
        <message>
            <source>Look into the list: a line of %1 is no line of a checksum list.</source>
            <translation>Zajrzyj do listy: jeden wiersz w %1 nie jest wierszem listy sum kontrolnych.</translation>
        </message>
        <message>
            <source>Check the device and its cable: it reported a fault at %1.</source>
            <translation>Sprawdź urządzenie i jego kabel: zgłosiło usterkę (%1).</translation>
        </message>
        <message>
            <source>Please report this: Ferry made a mistake at %1.</source>
            <translation>Prosimy to zgłosić: Ferry popełnił błąd (%1).</translation>
        </message>
        <message>
            <source>%1: %2 (error %3)</source>
            <comment>system call, its message, its number</comment>
            <translation>%1: %2 (błąd %3)</translation>
        </message>
        <message>
            <source>Open it with the program it belongs to: %1 is no archive of a kind that Ferry knows.</source>
            <translation>Otwórz właściwym programem: %1 nie jest archiwum znanego Ferry rodzaju.</translation>
        </message>
        <message>
            <source>Get it again from where it came: %1 is damaged or not complete.</source>
            <translation>Pobierz ponownie ze źródła: %1 jest uszkodzony lub niepełny.</translation>
        </message>
        <message>
            <source>Use the program it was made with: %1 needs a password.</source>
            <translation>Użyj programu, w którym powstał: %1 wymaga hasła.</translation>
        </message>
        <message>
            <source>Distrust this archive: the name of %1 leads out of the folder it is to go to.</source>
            <translation>Nie ufaj temu archiwum: nazwa %1 prowadzi poza katalog, do którego ma trafić.</translation>
        </message>
        <message>
            <source>Distrust this archive: far more comes out of %1 than honest content would be.</source>
            <translation>Nie ufaj temu archiwum: z %1 wychodzi o wiele więcej, niż dałaby uczciwa zawartość.</translation>
        </message>
    </context>
    <context>
        <name>JobText</name>
        <message>
            <source>Copying</source>
            <translation>Kopiowanie</translation>
        </message>
        <message>
            <source>Moving</source>
            <translation>Przenoszenie</translation>
        </message>
        <message>
            <source>Deleting</source>
            <translation>Usuwanie</translation>
        </message>
        <message>
            <source>Moving to trash</source>
            <translation>Przenoszenie do kosza</translation>
        </message>
        <message>
            <source>Comparing</source>
            <translation>Porównywanie</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>Sprawdzanie</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopiowanie</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Przenoszenie</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>Trwałe usuwanie</translation>
        </message>
        <message>
            <source>Move to trash</source>
            <translation>Przenoszenie do kosza</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Porównywanie</translation>
        </message>
        <message>
            <source>Check a list</source>
            <translation>Sprawdzanie listy</translation>
        </message>
        <message>
            <source>Copy %1 to %2</source>
            <comment>one file or folder</comment>
            <translation>Kopiowanie %1 do %2</translation>
        </message>
        <message>
            <source>Move %1 to %2</source>
            <comment>one file or folder</comment>
            <translation>Przenoszenie %1 do %2</translation>
        </message>
        <message>
            <source>Delete %1 for good</source>
            <translation>Trwałe usuwanie %1</translation>
        </message>
        <message>
            <source>Move %1 to the trash</source>
            <translation>Przenoszenie %1 do kosza</translation>
        </message>
        <message>
            <source>Compare %1 with its copy in %2</source>
            <translation>Porównywanie %1 z kopią w %2</translation>
        </message>
        <message>
            <source>Check the files of the list %1</source>
            <translation>Sprawdzanie plików z listy %1</translation>
        </message>
        <message numerus="yes">
            <source>Copy %Ln item(s) to %1</source>
            <translation>
                <numerusform>Kopiowanie %Ln elementu do %1</numerusform>
                <numerusform>Kopiowanie %Ln elementów do %1</numerusform>
                <numerusform>Kopiowanie %Ln elementów do %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln item(s) to %1</source>
            <translation>
                <numerusform>Przenoszenie %Ln elementu do %1</numerusform>
                <numerusform>Przenoszenie %Ln elementów do %1</numerusform>
                <numerusform>Przenoszenie %Ln elementów do %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln item(s) for good</source>
            <translation>
                <numerusform>Trwałe usuwanie %Ln elementu</numerusform>
                <numerusform>Trwałe usuwanie %Ln elementów</numerusform>
                <numerusform>Trwałe usuwanie %Ln elementów</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln item(s) to the trash</source>
            <translation>
                <numerusform>Przenoszenie %Ln elementu do kosza</numerusform>
                <numerusform>Przenoszenie %Ln elementów do kosza</numerusform>
                <numerusform>Przenoszenie %Ln elementów do kosza</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Compare %Ln item(s) with their copies in %1</source>
            <translation>
                <numerusform>Porównywanie %Ln elementu z kopią w %1</numerusform>
                <numerusform>Porównywanie %Ln elementów z kopiami w %1</numerusform>
                <numerusform>Porównywanie %Ln elementów z kopiami w %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Check the files of %Ln list(s)</source>
            <translation>
                <numerusform>Sprawdzanie plików z %Ln listy</numerusform>
                <numerusform>Sprawdzanie plików z %Ln list</numerusform>
                <numerusform>Sprawdzanie plików z %Ln list</numerusform>
            </translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Czeka</translation>
        </message>
        <message>
            <source>Making it safe</source>
            <translation>Utrwalanie danych</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Wstrzymane</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>Wymaga uwagi</translation>
        </message>
        <message>
            <source>Cancelling</source>
            <translation>Anulowanie</translation>
        </message>
        <message>
            <source>Done and verified</source>
            <translation>Gotowe i sprawdzone</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Gotowe</translation>
        </message>
        <message>
            <source>Done: %1</source>
            <comment>what a comparison found</comment>
            <translation>Gotowe: %1</translation>
        </message>
        <message>
            <source>%1 (safe to remove)</source>
            <comment>Done</comment>
            <translation>%1 (można bezpiecznie odłączyć)</translation>
        </message>
        <message>
            <source>%1 (not yet safe to remove)</source>
            <comment>Done</comment>
            <translation>%1 (jeszcze nie odłączać)</translation>
        </message>
        <message>
            <source>Looking at the files</source>
            <translation>Przeglądanie plików</translation>
        </message>
        <message>
            <source>Verifying</source>
            <translation>Weryfikacja kopii</translation>
        </message>
        <message numerus="yes">
            <source>Done with %Ln problem(s)</source>
            <translation>
                <numerusform>Gotowe z %Ln problemem</numerusform>
                <numerusform>Gotowe z %Ln problemami</numerusform>
                <numerusform>Gotowe z %Ln problemami</numerusform>
            </translation>
        </message>
        <message>
            <source>Done with problems</source>
            <translation>Gotowe z problemami</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Anulowane</translation>
        </message>
        <message>
            <source>Could not start</source>
            <translation>Nie udało się rozpocząć</translation>
        </message>
        <message>
            <source>Another Ferry keeps the queue: jobs of this window end with it.</source>
            <translation>Kolejkę prowadzi inny Ferry: zadania tego okna kończą się wraz z nim.</translation>
        </message>
        <message>
            <source>A newer Ferry wrote the stored queue: jobs of this window end with it.</source>
            <translation>Zapisana kolejka pochodzi z nowszego Ferry: zadania tego okna kończą się wraz z nim.</translation>
        </message>
        <message>
            <source>The stored queue was damaged and is now %1.</source>
            <translation>Zapisana kolejka była uszkodzona i jest teraz w %1.</translation>
        </message>
        <message>
            <source>The queue cannot be kept in %1.</source>
            <translation>Nie można zapisać kolejki w %1.</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln file(s)</source>
            <translation>
                <numerusform>%1 z %Ln pliku</numerusform>
                <numerusform>%1 z %Ln plików</numerusform>
                <numerusform>%1 z %Ln plików</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln plik</numerusform>
                <numerusform>%Ln pliki</numerusform>
                <numerusform>%Ln plików</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>sizes</comment>
            <translation>%1 z %2</translation>
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
                <numerusform>%Ln taki sam</numerusform>
                <numerusform>%Ln takie same</numerusform>
                <numerusform>%Ln takich samych</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>i jeszcze %Ln</numerusform>
                <numerusform>i jeszcze %Ln</numerusform>
                <numerusform>i jeszcze %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>To: %1</source>
            <translation>Do: %1</translation>
        </message>
        <message>
            <source>With: %1</source>
            <translation>Z: %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln skipped</source>
            <translation>
                <numerusform>pominięto: %Ln</numerusform>
                <numerusform>pominięto: %Ln</numerusform>
                <numerusform>pominięto: %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln kept both</source>
            <comment>items that had another of their name in the way</comment>
            <translation>
                <numerusform>zachowano oba: %Ln</numerusform>
                <numerusform>zachowano oba: %Ln</numerusform>
                <numerusform>zachowano oba: %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln with other times or rights</source>
            <comment>items compared</comment>
            <translation>
                <numerusform>%Ln z innym czasem lub prawami</numerusform>
                <numerusform>%Ln z innym czasem lub prawami</numerusform>
                <numerusform>%Ln z innym czasem lub prawami</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln failed</source>
            <translation>
                <numerusform>nie udało się: %Ln</numerusform>
                <numerusform>nie udało się: %Ln</numerusform>
                <numerusform>nie udało się: %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln not kept completely</source>
            <translation>
                <numerusform>zachowano częściowo: %Ln</numerusform>
                <numerusform>zachowano częściowo: %Ln</numerusform>
                <numerusform>zachowano częściowo: %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln different or missing</source>
            <comment>items compared</comment>
            <translation>
                <numerusform>%Ln inny lub brakujący</numerusform>
                <numerusform>%Ln inne lub brakujące</numerusform>
                <numerusform>%Ln innych lub brakujących</numerusform>
            </translation>
        </message>
        <message>
            <source>Limited to %1</source>
            <translation>Ograniczenie do %1</translation>
        </message>
        <message>
            <source>Now: %1</source>
            <translation>Teraz: %1</translation>
        </message>
        <message>
            <source>%1 left</source>
            <comment>time</comment>
            <translation>pozostało: %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln question(s)</source>
            <translation>
                <numerusform>%Ln pytanie</numerusform>
                <numerusform>%Ln pytania</numerusform>
                <numerusform>%Ln pytań</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <comment>between the parts of a spoken row</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>The log of this job is not complete: there is no space left for %1.</source>
            <translation>Dziennik tego zadania jest niepełny: brak miejsca (%1).</translation>
        </message>
        <message>
            <source>The log of this job is not complete: %1 may not be written by you.</source>
            <translation>Dziennik tego zadania jest niepełny: nie masz uprawnień, aby zapisać %1.</translation>
        </message>
        <message>
            <source>The log of this job is not complete: the file system of %1 can only be read.</source>
            <translation>Dziennik tego zadania jest niepełny: system plików jest tylko do odczytu (%1).</translation>
        </message>
        <message>
            <source>The log of this job is not complete: %1 cannot be written.</source>
            <translation>Dziennik tego zadania jest niepełny: nie można zapisać %1.</translation>
        </message>
        <message>
            <source>Done, log not complete</source>
            <translation>Gotowe, dziennik niepełny</translation>
        </message>
        <message>
            <source>log not complete</source>
            <comment>part of a spoken row</comment>
            <translation>dziennik niepełny</translation>
        </message>
        <message>
            <source>%1 not safe yet</source>
            <comment>size</comment>
            <translation>%1 jeszcze nie utrwalono</translation>
        </message>
        <message>
            <source>Safe on the device: %1 of %2</source>
            <comment>sizes</comment>
            <translation>Utrwalono na urządzeniu: %1 z %2</translation>
        </message>
        <message>
            <source>Nobody waited for the device: eject it before you remove it.</source>
            <translation>Nie poczekano na urządzenie: wysuń je przed odłączeniem.</translation>
        </message>
        <message>
            <source>%1 moved, %2 safe on the device</source>
            <translation>przeniesiono %1, utrwalono na urządzeniu %2</translation>
        </message>
        <message>
            <source>%1 copied, %2 safe on the device</source>
            <translation>skopiowano %1, utrwalono na urządzeniu %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln done</source>
            <translation>
                <numerusform>gotowe: %Ln</numerusform>
                <numerusform>gotowe: %Ln</numerusform>
                <numerusform>gotowe: %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln left</source>
            <comment>items</comment>
            <translation>
                <numerusform>pozostało: %Ln</numerusform>
                <numerusform>pozostało: %Ln</numerusform>
                <numerusform>pozostało: %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source> · </source>
            <comment>between counts</comment>
            <translation> · </translation>
        </message>
        <message>
            <source>Nothing is running</source>
            <translation>Nic nie jest w toku</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln job(s) running · %2</source>
            <translation>
                <numerusform>w toku %1 z %Ln zadania · %2</numerusform>
                <numerusform>w toku %1 z %Ln zadań · %2</numerusform>
                <numerusform>w toku %1 z %Ln zadań · %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln job(s) running</source>
            <translation>
                <numerusform>w toku %1 z %Ln zadania</numerusform>
                <numerusform>w toku %1 z %Ln zadań</numerusform>
                <numerusform>w toku %1 z %Ln zadań</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln only in the target</source>
            <comment>items compared</comment>
            <translation>
                <numerusform>%Ln tylko w miejscu docelowym</numerusform>
                <numerusform>%Ln tylko w miejscu docelowym</numerusform>
                <numerusform>%Ln tylko w miejscu docelowym</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <comment>what a job did</comment>
            <translation>Cofnięcie: %1</translation>
        </message>
        <message>
            <source>Again: %1</source>
            <comment>what failed of a job</comment>
            <translation>Ponownie: %1</translation>
        </message>
        <message>
            <source>Go on: %1</source>
            <comment>with a cancelled job, in its sentence</comment>
            <translation>Dalszy ciąg: %1</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <translation>Przerwane</translation>
        </message>
        <message>
            <source>Waits for %1</source>
            <comment>a device</comment>
            <translation>Czeka na %1</translation>
        </message>
        <message>
            <source>Waiting for: %1</source>
            <comment>another job, in its sentence</comment>
            <translation>Czeka na: %1</translation>
        </message>
        <message>
            <source>After a crash this job could not go on where it was: %1</source>
            <translation>Po awarii to zadanie nie mogłoby ruszyć od tego samego miejsca: %1</translation>
        </message>
        <message>
            <source>Extracting</source>
            <translation>Rozpakowywanie</translation>
        </message>
        <message>
            <source>Compressing</source>
            <translation>Pakowanie</translation>
        </message>
        <message>
            <source>Extract</source>
            <translation>Rozpakowywanie</translation>
        </message>
        <message>
            <source>Compress</source>
            <translation>Pakowanie</translation>
        </message>
        <message>
            <source>Restore %1 from the trash</source>
            <translation>Przywracanie %1 z kosza</translation>
        </message>
        <message numerus="yes">
            <source>Restore %Ln item(s) from the trash</source>
            <translation>
                <numerusform>Przywracanie %Ln elementu z kosza</numerusform>
                <numerusform>Przywracanie %Ln elementów z kosza</numerusform>
                <numerusform>Przywracanie %Ln elementów z kosza</numerusform>
            </translation>
        </message>
        <message>
            <source>Extract %1 to %2</source>
            <comment>one archive, a folder</comment>
            <translation>Rozpakowywanie %1 do %2</translation>
        </message>
        <message>
            <source>Compress %1 to %2</source>
            <comment>one file or folder, an archive</comment>
            <translation>Pakowanie %1 do %2</translation>
        </message>
        <message numerus="yes">
            <source>Extract %Ln archive(s) to %1</source>
            <translation>
                <numerusform>Rozpakowywanie %Ln archiwum do %1</numerusform>
                <numerusform>Rozpakowywanie %Ln archiwów do %1</numerusform>
                <numerusform>Rozpakowywanie %Ln archiwów do %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Compress %Ln item(s) to %1</source>
            <translation>
                <numerusform>Pakowanie %Ln elementu do %1</numerusform>
                <numerusform>Pakowanie %Ln elementów do %1</numerusform>
                <numerusform>Pakowanie %Ln elementów do %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Trash what only %1 has</source>
            <comment>a folder</comment>
            <translation>Przenoszenie do kosza tego, co jest tylko w %1</translation>
        </message>
        <message>
            <source>Copy what differs or is missing to %1</source>
            <comment>a folder</comment>
            <translation>Kopiowanie tego, co się różni lub czego brak, do %1</translation>
        </message>
    </context>
    <context>
        <name>Language</name>
        <message>
            <source>English</source>
            <comment>what this language calls itself</comment>
            <translation>Polski</translation>
        </message>
    </context>
    <context>
        <name>Names</name>
        <message>
            <source>Trash</source>
            <translation>Kosz</translation>
        </message>
        <message>
            <source>Trash on %1</source>
            <comment>a device</comment>
            <translation>Kosz na %1</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <comment>a folder, a device</comment>
            <translation>%1 na %2</translation>
        </message>
        <message>
            <source>%1 (from the trash)</source>
            <comment>a file or folder</comment>
            <translation>%1 (z kosza)</translation>
        </message>
        <message>
            <source>%1 (from: %2)</source>
            <comment>a file or folder, the trash of a device</comment>
            <translation>%1 (skąd: %2)</translation>
        </message>
        <message>
            <source>“%1”</source>
            <comment>a file name in quotation marks</comment>
            <translation>„%1”</translation>
        </message>
    </context>
    <context>
        <name>OutcomeText</name>
        <message>
            <source>There already, and existing files were to stay.</source>
            <translation>Już istnieje, a istniejące miały zostać.</translation>
        </message>
        <message>
            <source>The one there is as new or newer.</source>
            <translation>Istniejący jest tak samo nowy lub nowszy.</translation>
        </message>
        <message>
            <source>The one there has the same size.</source>
            <translation>Istniejący ma ten sam rozmiar.</translation>
        </message>
        <message>
            <source>The one there has the same content.</source>
            <translation>Istniejący ma tę samą zawartość.</translation>
        </message>
        <message>
            <source>A socket lives only as long as its program; it cannot be copied.</source>
            <translation>Gniazdo żyje tylko tak długo jak jego program; nie można go skopiować.</translation>
        </message>
        <message>
            <source>Stays, because something in it stays.</source>
            <translation>Zostaje, bo coś w środku zostaje.</translation>
        </message>
        <message>
            <source>Skipped as you answered.</source>
            <translation>Pominięto zgodnie z odpowiedzią.</translation>
        </message>
        <message>
            <source>Undone already.</source>
            <translation>Już cofnięto.</translation>
        </message>
        <message>
            <source>Not there any more.</source>
            <translation>Już tego nie ma.</translation>
        </message>
        <message>
            <source>Only in the target.</source>
            <translation>Tylko w miejscu docelowym.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Gotowe</translation>
        </message>
        <message>
            <source>Not complete</source>
            <translation>Niepełne</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>Pominięte</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Nieudane</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Zaplanowane</translation>
        </message>
        <message>
            <source>Copy file</source>
            <translation>Kopiowanie pliku</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>Kopiowanie dowiązania</translation>
        </message>
        <message>
            <source>Copy special file</source>
            <translation>Kopiowanie pliku specjalnego</translation>
        </message>
        <message>
            <source>Hard link</source>
            <translation>Dowiązanie twarde</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Katalog</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Przeniesienie</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Usunięcie</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>Do kosza</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Porównanie</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Sprawdzenie</translation>
        </message>
        <message>
            <source>shared blocks</source>
            <translation>wspólne bloki</translation>
        </message>
        <message>
            <source>in a batch</source>
            <translation>w paczce</translation>
        </message>
        <message>
            <source>in one stream</source>
            <translation>jednym strumieniem</translation>
        </message>
        <message>
            <source>in parallel parts</source>
            <translation>równolegle w częściach</translation>
        </message>
        <message>
            <source>renamed</source>
            <translation>zmiana nazwy</translation>
        </message>
        <message>
            <source>linked</source>
            <translation>dowiązanie</translation>
        </message>
        <message>
            <source>finished before the interruption</source>
            <translation>gotowe przed przerwaniem</translation>
        </message>
        <message>
            <source>times and rights only</source>
            <translation>tylko czas i prawa</translation>
        </message>
        <message>
            <source>owner</source>
            <translation>właściciel</translation>
        </message>
        <message>
            <source>group</source>
            <translation>grupa</translation>
        </message>
        <message>
            <source>permissions</source>
            <translation>uprawnienia</translation>
        </message>
        <message>
            <source>set-user-ID bits</source>
            <translation>bity set-user-ID</translation>
        </message>
        <message>
            <source>times</source>
            <translation>czasy</translation>
        </message>
        <message>
            <source>extended attributes</source>
            <translation>atrybuty rozszerzone</translation>
        </message>
        <message>
            <source>attribute %1</source>
            <translation>atrybut %1</translation>
        </message>
        <message>
            <source>access list</source>
            <translation>lista dostępu</translation>
        </message>
        <message>
            <source>hard link</source>
            <translation>dowiązanie twarde</translation>
        </message>
        <message>
            <source>holes</source>
            <translation>dziury</translation>
        </message>
        <message>
            <source>what was added to the file meanwhile</source>
            <translation>to, co w międzyczasie dopisano do pliku</translation>
        </message>
        <message>
            <source>Differs in: %1</source>
            <translation>Różnice: %1</translation>
        </message>
        <message>
            <source>Not kept: %1</source>
            <translation>Nie zachowano: %1</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between the parts of a list</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>Got the source's times and rights.</source>
            <translation>Otrzymał czas i prawa źródła.</translation>
        </message>
        <message>
            <source>Replaced an older one.</source>
            <translation>Zastąpiono istniejący.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>kind of a hash, its digits</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Read from the device and found equal</source>
            <translation>Odczytano z urządzenia: identyczne</translation>
        </message>
        <message>
            <source>Read, perhaps from memory, and found equal</source>
            <translation>Odczytano, być może z pamięci: identyczne</translation>
        </message>
        <message>
            <source>Finished: %1</source>
            <comment>a time</comment>
            <translation>Ukończono: %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln attempt(s)</source>
            <translation>
                <numerusform>%Ln próba</numerusform>
                <numerusform>%Ln próby</numerusform>
                <numerusform>%Ln prób</numerusform>
            </translation>
        </message>
        <message>
            <source>The one there looks the same: size and time.</source>
            <translation>Istniejący wygląda tak samo: rozmiar i czas.</translation>
        </message>
        <message>
            <source>Both are kept.</source>
            <translation>Zostają oba.</translation>
        </message>
        <message>
            <source>Gets the name %1.</source>
            <translation>Otrzymuje nazwę %1.</translation>
        </message>
        <message>
            <source>The one there gets the name %1.</source>
            <translation>Istniejący otrzymuje nazwę %1.</translation>
        </message>
        <message>
            <source>Gives its times and rights to the one there.</source>
            <translation>Nadaje istniejącemu swój czas i prawa.</translation>
        </message>
        <message>
            <source>Replaces the one there.</source>
            <translation>Zastępuje istniejący.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) exist already</source>
            <translation>
                <numerusform>%Ln plik już istnieje</numerusform>
                <numerusform>%Ln pliki już istnieją</numerusform>
                <numerusform>%Ln plików już istnieje</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln folder(s) exist already</source>
            <translation>
                <numerusform>%Ln katalog już istnieje</numerusform>
                <numerusform>%Ln katalogi już istnieją</numerusform>
                <numerusform>%Ln katalogów już istnieje</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln time(s) a file and a folder have one name</source>
            <translation>
                <numerusform>%Ln raz plik i katalog mają tę samą nazwę</numerusform>
                <numerusform>%Ln razy plik i katalog mają tę samą nazwę</numerusform>
                <numerusform>%Ln razy plik i katalog mają tę samą nazwę</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) failed and can be tried again</source>
            <translation>
                <numerusform>%Ln element się nie udał i można go ponowić</numerusform>
                <numerusform>%Ln elementy się nie udały i można je ponowić</numerusform>
                <numerusform>%Ln elementów się nie udało i można je ponowić</numerusform>
            </translation>
        </message>
        <message>
            <source>The device is full; the job goes on when there is room</source>
            <translation>Urządzenie jest pełne; zadanie ruszy dalej, gdy będzie miejsce</translation>
        </message>
        <message>
            <source>&amp;Skip</source>
            <translation>P&amp;omiń</translation>
        </message>
        <message>
            <source>&amp;Replace</source>
            <translation>Za&amp;stąp</translation>
        </message>
        <message>
            <source>Replace if &amp;newer</source>
            <translation>Zastąp, jeśli &amp;nowszy</translation>
        </message>
        <message>
            <source>&amp;Keep both</source>
            <translation>Zac&amp;howaj oba</translation>
        </message>
        <message>
            <source>&amp;Merge</source>
            <translation>Sc&amp;al</translation>
        </message>
        <message>
            <source>Keep the one that is there; the new one stays where it is</source>
            <translation>Istniejący zostaje; nowy zostaje tam, gdzie jest</translation>
        </message>
        <message>
            <source>Put the new one in the place of the one that is there</source>
            <translation>Nowy wchodzi na miejsce istniejącego</translation>
        </message>
        <message>
            <source>Replace if the new one was changed later, otherwise skip</source>
            <translation>Zastąp, jeśli nowy zmieniono później, w przeciwnym razie pomiń</translation>
        </message>
        <message>
            <source>Give the new one a free name</source>
            <translation>Nowy otrzymuje wolną nazwę</translation>
        </message>
        <message>
            <source>Put the contents of both into one folder</source>
            <translation>Zawartość obu trafia do jednego katalogu</translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <translation>Spró&amp;buj ponownie</translation>
        </message>
        <message>
            <source>Try it once more, when you have mended what was in the way</source>
            <translation>Spróbuj jeszcze raz, gdy przeszkoda zostanie usunięta</translation>
        </message>
        <message>
            <source>%1 needed, %2 free</source>
            <comment>room on a device</comment>
            <translation>potrzeba %1, wolne %2</translation>
        </message>
        <message>
            <source>folder</source>
            <translation>katalog</translation>
        </message>
        <message>
            <source>%1, %2, newer</source>
            <comment>size, time</comment>
            <translation>%1, %2, nowszy</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>size, time</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Extract</source>
            <translation>Rozpakowanie</translation>
        </message>
        <message>
            <source>Compress</source>
            <translation>Spakowanie</translation>
        </message>
        <message numerus="yes">
            <source>%Ln archive(s) unpack to suspiciously much</source>
            <translation>
                <numerusform>Z %Ln archiwum wychodzi podejrzanie dużo danych</numerusform>
                <numerusform>Z %Ln archiwów wychodzi podejrzanie dużo danych</numerusform>
                <numerusform>Z %Ln archiwów wychodzi podejrzanie dużo danych</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Unpack all of it</source>
            <translation>&amp;Rozpakuj wszystko</translation>
        </message>
        <message>
            <source>Go on with the archive, however much comes out of it</source>
            <translation>Kontynuuj z archiwum, niezależnie od tego, ile z niego wyjdzie</translation>
        </message>
        <message>
            <source>%1 of it read, %2 came out so far, %3 free</source>
            <comment>an archive that unpacks to too much</comment>
            <translation>odczytano %1, wyszło dotąd %2, wolne %3</translation>
        </message>
    </context>
    <context>
        <name>Quantities</name>
        <message numerus="yes">
            <source>%1 byte(s)</source>
            <translation>
                <numerusform>%1 bajt</numerusform>
                <numerusform>%1 bajty</numerusform>
                <numerusform>%1 bajtów</numerusform>
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
            <translation>%1%</translation>
        </message>
        <message>
            <source>less than a minute</source>
            <translation>mniej niż minuta</translation>
        </message>
        <message>
            <source>%1 min</source>
            <comment>time left in minutes</comment>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <comment>time left in hours and minutes</comment>
            <translation>%1 godz. %2 min</translation>
        </message>
        <message numerus="yes">
            <source>%Ln day(s)</source>
            <comment>time left</comment>
            <translation>
                <numerusform>%Ln dzień</numerusform>
                <numerusform>%Ln dni</numerusform>
                <numerusform>%Ln dni</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::DropOverlay</name>
        <message>
            <source>Let go here to copy, move or delete</source>
            <translation>Upuść tutaj, aby skopiować, przenieść lub usunąć</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::JobActions</name>
        <message>
            <source>&amp;Pause</source>
            <translation>&amp;Wstrzymaj</translation>
        </message>
        <message>
            <source>&amp;Resume</source>
            <translation>W&amp;znów</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Anuluj</translation>
        </message>
        <message>
            <source>&amp;Start now</source>
            <translation>&amp;Rozpocznij teraz</translation>
        </message>
        <message>
            <source>Speed li&amp;mit…</source>
            <translation>Ograni&amp;czenie prędkości…</translation>
        </message>
        <message>
            <source>Show lo&amp;g</source>
            <translation>Pokaż dzienni&amp;k</translation>
        </message>
        <message>
            <source>Open destination &amp;folder</source>
            <translation>&amp;Otwórz katalog docelowy</translation>
        </message>
        <message>
            <source>Remo&amp;ve from list</source>
            <translation>Usuń z &amp;listy</translation>
        </message>
        <message>
            <source>Speed limit</source>
            <translation>Ograniczenie prędkości</translation>
        </message>
        <message>
            <source>Trash what only the target has (%1)…</source>
            <comment>a number of items</comment>
            <translation>Przenieś do kosza to, co jest tylko w miejscu docelowym (%1)…</translation>
        </message>
        <message>
            <source>Megabytes per second (0: no limit):</source>
            <translation>Megabajty na sekundę (0: bez ograniczenia):</translation>
        </message>
        <message>
            <source>To the &amp;top</source>
            <translation>&amp;Na początek</translation>
        </message>
        <message>
            <source>One &amp;up</source>
            <translation>W &amp;górę</translation>
        </message>
        <message>
            <source>&amp;One down</source>
            <translation>W &amp;dół</translation>
        </message>
        <message>
            <source>To the &amp;bottom</source>
            <translation>Na koni&amp;ec</translation>
        </message>
        <message>
            <source>Tr&amp;y again what failed</source>
            <translation>Ponów n&amp;ieudane</translation>
        </message>
        <message>
            <source>Un&amp;do…</source>
            <translation>Co&amp;fnij…</translation>
        </message>
        <message>
            <source>C&amp;hange…</source>
            <translation>Z&amp;mień…</translation>
        </message>
        <message>
            <source>Remove what was &amp;kept…</source>
            <translation>Usuń zac&amp;howane…</translation>
        </message>
        <message>
            <source>Copy what differs or is missing</source>
            <translation>Skopiuj to, co się różni lub czego brak</translation>
        </message>
        <message>
            <source>Trash what only the target has…</source>
            <translation>Przenieś do kosza to, co jest tylko w miejscu docelowym…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln replaced item(s) removed.</source>
            <translation>
                <numerusform>Usunięto %Ln zastąpiony element.</numerusform>
                <numerusform>Usunięto %Ln zastąpione elementy.</numerusform>
                <numerusform>Usunięto %Ln zastąpionych elementów.</numerusform>
            </translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Zmień</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::JobBar</name>
        <message>
            <source>Progress</source>
            <translation>Postęp</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::JobDialog</name>
        <message>
            <source>Add &amp;files…</source>
            <translation>Dodaj &amp;pliki…</translation>
        </message>
        <message>
            <source>Add f&amp;older…</source>
            <translation>Dodaj &amp;katalog…</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Usuń</translation>
        </message>
        <message>
            <source>&amp;Browse…</source>
            <translation>Pr&amp;zeglądaj…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zamknij</translation>
        </message>
        <message>
            <source>Files and folders</source>
            <translation>Pliki i katalogi</translation>
        </message>
        <message>
            <source>Destination folder</source>
            <translation>Katalog docelowy</translation>
        </message>
        <message>
            <source>Move to the trash</source>
            <translation>Przenieś do kosza</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>Usuń trwale</translation>
        </message>
        <message>
            <source>No limit</source>
            <translation>Bez ograniczenia</translation>
        </message>
        <message>
            <source> MB/s</source>
            <comment>unit after a number</comment>
            <translation> MB/s</translation>
        </message>
        <message>
            <source>In the background it gives way to other programs</source>
            <translation>W tle ustępuje innym programom</translation>
        </message>
        <message>
            <source>Shows first what would happen, item by item</source>
            <translation>Najpierw pokazuje, co by się stało, element po elemencie</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Usuń</translation>
        </message>
        <message>
            <source>&amp;To folder:</source>
            <translation>&amp;Do katalogu:</translation>
        </message>
        <message>
            <source>If a file &amp;exists:</source>
            <translation>Gdy p&amp;lik istnieje:</translation>
        </message>
        <message>
            <source>If a folder e&amp;xists:</source>
            <translation>Gdy katalog i&amp;stnieje:</translation>
        </message>
        <message>
            <source>&amp;Verify between devices:</source>
            <translation>Sp&amp;rawdzaj między urządzeniami:</translation>
        </message>
        <message>
            <source>&amp;Verify:</source>
            <translation>Sp&amp;rawdzaj:</translation>
        </message>
        <message>
            <source>&amp;Speed limit:</source>
            <translation>&amp;Ograniczenie prędkości:</translation>
        </message>
        <message>
            <source>&amp;How:</source>
            <translation>&amp;Jak:</translation>
        </message>
        <message>
            <source>&amp;Priority:</source>
            <translation>Pr&amp;iorytet:</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopiuj</translation>
        </message>
        <message numerus="yes">
            <source>Copy %Ln item(s)</source>
            <translation>
                <numerusform>Kopiuj %Ln element</numerusform>
                <numerusform>Kopiuj %Ln elementy</numerusform>
                <numerusform>Kopiuj %Ln elementów</numerusform>
            </translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Przenieś</translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln item(s)</source>
            <translation>
                <numerusform>Przenieś %Ln element</numerusform>
                <numerusform>Przenieś %Ln elementy</numerusform>
                <numerusform>Przenieś %Ln elementów</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln item(s)</source>
            <translation>
                <numerusform>Usuń %Ln element</numerusform>
                <numerusform>Usuń %Ln elementy</numerusform>
                <numerusform>Usuń %Ln elementów</numerusform>
            </translation>
        </message>
        <message>
            <source>To trash</source>
            <translation>Do kosza</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) to trash</source>
            <translation>
                <numerusform>%Ln element do kosza</numerusform>
                <numerusform>%Ln elementy do kosza</numerusform>
                <numerusform>%Ln elementów do kosza</numerusform>
            </translation>
        </message>
        <message>
            <source>Add files or folders.</source>
            <translation>Dodaj pliki lub katalogi.</translation>
        </message>
        <message>
            <source>Choose a destination folder.</source>
            <translation>Wybierz katalog docelowy.</translation>
        </message>
        <message>
            <source>The destination must begin with /.</source>
            <translation>Ścieżka musi zaczynać się od /.</translation>
        </message>
        <message>
            <source>A new folder %1 will be made for it.</source>
            <translation>Zostanie utworzony nowy katalog %1.</translation>
        </message>
        <message>
            <source>No folder is there, and none can be made.</source>
            <translation>Nie ma tam katalogu i nie można go utworzyć.</translation>
        </message>
        <message>
            <source>Add files</source>
            <translation>Dodawanie plików</translation>
        </message>
        <message>
            <source>Add a folder</source>
            <translation>Dodawanie katalogu</translation>
        </message>
        <message>
            <source>&amp;Keep what is replaced, until it is accepted or undone</source>
            <translation>Zac&amp;howaj zastąpione do czasu zatwierdzenia lub cofnięcia</translation>
        </message>
        <message>
            <source>P&amp;lan…</source>
            <translation>Pl&amp;an…</translation>
        </message>
        <message>
            <source>In a hidden folder beside it</source>
            <translation>W ukrytym katalogu obok</translation>
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
                <numerusform>Wymaga uwagi: %Ln pytanie</numerusform>
                <numerusform>Wymaga uwagi: %Ln pytania</numerusform>
                <numerusform>Wymaga uwagi: %Ln pytań</numerusform>
            </translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>Wymaga uwagi</translation>
        </message>
        <message>
            <source>Show log</source>
            <translation>Pokaż dziennik</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Odpowiedz</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Więcej</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Wznów</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Wstrzymaj</translation>
        </message>
        <message>
            <source>Remove from list</source>
            <translation>Usuń z listy</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Anuluj</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::LogView</name>
        <message>
            <source>&amp;Copy what differs or is missing</source>
            <translation>Skopiuj to, co się różni lub czego &amp;brak</translation>
        </message>
        <message>
            <source>&amp;Trash what only the target has…</source>
            <translation>Przenieś do kosza to, co &amp;jest tylko w miejscu docelowym…</translation>
        </message>
        <message>
            <source>All items</source>
            <translation>Wszystkie elementy</translation>
        </message>
        <message>
            <source>Problems</source>
            <comment>items</comment>
            <translation>Problemy</translation>
        </message>
        <message>
            <source>Failed, or not kept completely</source>
            <translation>Nieudane lub zachowane częściowo</translation>
        </message>
        <message>
            <source>Which items to show</source>
            <translation>Które elementy pokazać</translation>
        </message>
        <message>
            <source>All</source>
            <comment>items</comment>
            <translation>Wszystkie</translation>
        </message>
        <message>
            <source>Search names</source>
            <translation>Szukaj nazw</translation>
        </message>
        <message>
            <source>Open containing &amp;folder</source>
            <translation>Otwórz &amp;katalog</translation>
        </message>
        <message>
            <source>&amp;Copy paths as text</source>
            <translation>Kopiuj ś&amp;cieżki jako tekst</translation>
        </message>
        <message>
            <source>Every item of a job is listed here as soon as one has run.</source>
            <translation>Tu pojawia się każdy element zadania, gdy tylko jakieś zostanie wykonane.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s)</source>
            <translation>
                <numerusform>%Ln element</numerusform>
                <numerusform>%Ln elementy</numerusform>
                <numerusform>%Ln elementów</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2 shown, searching</source>
            <comment>items, number</comment>
            <translation>%1, pokazano %2, trwa szukanie</translation>
        </message>
        <message>
            <source>%1, %2 shown</source>
            <comment>items, number</comment>
            <translation>%1, pokazano %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>job: why its log is not complete</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Lines of the log cannot be read.</source>
            <translation>Niektórych wierszy dziennika nie można odczytać.</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Nieudane</translation>
        </message>
        <message>
            <source>What could not be done</source>
            <translation>Czego nie udało się zrobić</translation>
        </message>
        <message>
            <source>Warnings</source>
            <comment>items</comment>
            <translation>Ostrzeżenia</translation>
        </message>
        <message>
            <source>Not kept completely</source>
            <translation>Zachowane częściowo</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>Pominięte</translation>
        </message>
        <message>
            <source>What was left as it was</source>
            <translation>Co pozostało bez zmian</translation>
        </message>
        <message>
            <source>Replaced</source>
            <comment>items</comment>
            <translation>Zastąpione</translation>
        </message>
        <message>
            <source>Replaced an older one</source>
            <translation>Zastąpiły istniejące</translation>
        </message>
        <message>
            <source>Verified</source>
            <comment>items</comment>
            <translation>Sprawdzone</translation>
        </message>
        <message>
            <source>Read back and equal</source>
            <translation>Odczytane i zgodne</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Eksportuj</translation>
        </message>
        <message>
            <source>Writes the items that are shown here to a file</source>
            <translation>Zapisuje pokazane tu elementy do pliku</translation>
        </message>
        <message>
            <source>&amp;Table (CSV)…</source>
            <translation>&amp;Tabela (CSV)…</translation>
        </message>
        <message>
            <source>&amp;Plain text…</source>
            <translation>&amp;Zwykły tekst…</translation>
        </message>
        <message>
            <source>&amp;JSON lines…</source>
            <translation>Wiersze &amp;JSON…</translation>
        </message>
        <message>
            <source>&amp;Checksum list…</source>
            <translation>&amp;Lista sum kontrolnych…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) written to %1.</source>
            <translation>
                <numerusform>Zapisano %Ln element do %1.</numerusform>
                <numerusform>Zapisano %Ln elementy do %1.</numerusform>
                <numerusform>Zapisano %Ln elementów do %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Export the log</source>
            <translation>Eksport dziennika</translation>
        </message>
        <message>
            <source>ferry-log</source>
            <comment>name of a file</comment>
            <translation>dziennik-ferry</translation>
        </message>
        <message>
            <source>Any time</source>
            <translation>Kiedykolwiek</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Dzisiaj</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Ostatnie 7 dni</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Ostatnie 30 dni</translation>
        </message>
        <message>
            <source>Last 365 days</source>
            <translation>Ostatnie 365 dni</translation>
        </message>
        <message>
            <source>Other…</source>
            <comment>days</comment>
            <translation>Inne…</translation>
        </message>
        <message>
            <source>Jobs of which time to show</source>
            <translation>Z jakiego czasu pokazać zadania</translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation>Zadania</translation>
        </message>
        <message>
            <source>Back to the list of jobs</source>
            <translation>Wróć do listy zadań</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Elementy</translation>
        </message>
        <message>
            <source>Retry failed</source>
            <translation>Ponów nieudane</translation>
        </message>
        <message>
            <source>Undo…</source>
            <translation>Cofnij…</translation>
        </message>
        <message>
            <source>Make alike</source>
            <translation>Wyrównaj</translation>
        </message>
        <message>
            <source>Tries again what failed of the chosen job</source>
            <translation>Ponawia to, co nie udało się w wybranym zadaniu</translation>
        </message>
        <message>
            <source>Takes back what the chosen job did</source>
            <translation>Cofa to, co zrobiło wybrane zadanie</translation>
        </message>
        <message>
            <source>Copies into the target what the comparison found missing or other there. What differs in times or rights only gets these.</source>
            <translation>Kopiuje do miejsca docelowego to, co według porównania jest tam inne lub czego tam brak. To, co różni się tylko czasem lub prawami, otrzymuje same te dane.</translation>
        </message>
        <message>
            <source>Moves to the trash what the comparison found in the target only</source>
            <translation>Przenosi do kosza to, co według porównania jest tylko w miejscu docelowym</translation>
        </message>
        <message>
            <source>&amp;Trash what only the target has (%1)…</source>
            <comment>a number of items</comment>
            <translation>Przenieś do kosza to, co &amp;jest tylko w miejscu docelowym (%1)…</translation>
        </message>
        <message>
            <source>Makes the target of the chosen comparison like its source</source>
            <translation>Upodabnia miejsce docelowe wybranego porównania do źródła</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>time · job</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1 – %2…</source>
            <comment>two days, which can be changed</comment>
            <translation>%1 – %2…</translation>
        </message>
        <message>
            <source>Only the first %1 are shown. Narrow the search, or choose a shorter time.</source>
            <translation>Widać tylko pierwsze %1. Zawęź wyszukiwanie albo wybierz krótszy czas.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::OutcomeModel</name>
        <message>
            <source>To: %1</source>
            <translation>Do: %1</translation>
        </message>
        <message>
            <source>This line of the log cannot be read.</source>
            <translation>Tego wiersza dziennika nie można odczytać.</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Wynik</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nazwa</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Rozmiar</translation>
        </message>
        <message>
            <source>What would happen</source>
            <translation>Co by się stało</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Co się stało</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Co</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Jak</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Cel</translation>
        </message>
        <message>
            <source>Will be asked</source>
            <translation>Będzie pytanie</translation>
        </message>
        <message>
            <source>Exists already</source>
            <translation>Już istnieje</translation>
        </message>
        <message>
            <source>Not possible</source>
            <translation>Niemożliwe</translation>
        </message>
        <message>
            <source>Being read</source>
            <translation>Odczytywanie</translation>
        </message>
        <message>
            <source>Job</source>
            <translation>Zadanie</translation>
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
            <translation>Nowy: %1
%2
Istniejący: %3
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
            <translation>%1. Nowy: %2. Istniejący: %3</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nazwa</translation>
        </message>
        <message>
            <source>New one</source>
            <translation>Nowy</translation>
        </message>
        <message>
            <source>There already</source>
            <translation>Istniejący</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::QuestionView</name>
        <message>
            <source>&amp;Apply to all like this in this job</source>
            <translation>Zastosuj do wsz&amp;ystkich takich w tym zadaniu</translation>
        </message>
        <message>
            <source>Show folder of the new one</source>
            <translation>Pokaż katalog nowego</translation>
        </message>
        <message>
            <source>Show folder of the one there already</source>
            <translation>Pokaż katalog istniejącego</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Pytania</translation>
        </message>
        <message>
            <source>Also answers later questions of this kind in the same job</source>
            <translation>Odpowiada też na późniejsze pytania tego rodzaju w tym samym zadaniu</translation>
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
                <numerusform>P&amp;omiń %Ln</numerusform>
                <numerusform>P&amp;omiń te %Ln</numerusform>
                <numerusform>P&amp;omiń te %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>In %1</source>
            <translation>W %1</translation>
        </message>
        <message>
            <source>New one</source>
            <translation>Nowy</translation>
        </message>
        <message>
            <source>There already</source>
            <translation>Istniejący</translation>
        </message>
        <message>
            <source>Show folder</source>
            <translation>Pokaż katalog</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::QueueView</name>
        <message>
            <source>Transfers</source>
            <translation>Zadania</translation>
        </message>
        <message>
            <source>Jobs in the queue</source>
            <translation>Zadania w kolejce</translation>
        </message>
        <message>
            <source>Drop files and folders here.</source>
            <translation>Upuść tutaj pliki i katalogi.</translation>
        </message>
        <message>
            <source>Drop files and folders here,
or press %1 to copy, %2 to move, %3 to delete.</source>
            <comment>keys</comment>
            <translation>Upuść tutaj pliki i katalogi
albo naciśnij %1, aby kopiować, %2, aby przenosić, %3, aby usuwać.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::ResultsModel</name>
        <message>
            <source>not finished</source>
            <translation>nieukończone</translation>
        </message>
        <message numerus="yes">
            <source>%1, %Ln item(s)</source>
            <comment>kind of job, number</comment>
            <translation>
                <numerusform>%1, %Ln element</numerusform>
                <numerusform>%1, %Ln elementy</numerusform>
                <numerusform>%1, %Ln elementów</numerusform>
            </translation>
        </message>
        <message>
            <source>All jobs</source>
            <translation>Wszystkie zadania</translation>
        </message>
        <message numerus="yes">
            <source>%Ln job(s)</source>
            <translation>
                <numerusform>%Ln zadanie</numerusform>
                <numerusform>%Ln zadania</numerusform>
                <numerusform>%Ln zadań</numerusform>
            </translation>
        </message>
        <message>
            <source>When</source>
            <translation>Kiedy</translation>
        </message>
        <message>
            <source>Job</source>
            <translation>Zadanie</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stan</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Elementy</translation>
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
            <translation>&amp;Kopiuj…</translation>
        </message>
        <message>
            <source>&amp;Move…</source>
            <translation>&amp;Przenieś…</translation>
        </message>
        <message>
            <source>&amp;Delete…</source>
            <translation>&amp;Usuń…</translation>
        </message>
        <message>
            <source>&amp;Ferry</source>
            <translation>&amp;Ferry</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Zakończ</translation>
        </message>
        <message>
            <source>&amp;Transfers</source>
            <translation>&amp;Zadania</translation>
        </message>
        <message>
            <source>&amp;Answers</source>
            <translation>&amp;Odpowiedzi</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Widok</translation>
        </message>
        <message>
            <source>Search the &amp;log</source>
            <translation>&amp;Szukaj w dzienniku</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>Pomo&amp;c</translation>
        </message>
        <message>
            <source>&amp;About Ferry</source>
            <translation>&amp;O programie Ferry</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Polecenia</translation>
        </message>
        <message>
            <source>No program to open folders was found.</source>
            <translation>Nie znaleziono programu do otwierania katalogów.</translation>
        </message>
        <message>
            <source>&amp;File manager</source>
            <translation>&amp;Menedżer plików</translation>
        </message>
        <message>
            <source>Actions and &amp;their keys…</source>
            <translation>&amp;Działania i ich klawisze…</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>&amp;Ustawienia…</translation>
        </message>
        <message>
            <source>&amp;How Ferry works</source>
            <translation>&amp;Jak działa Ferry</translation>
        </message>
        <message>
            <source>Drop window</source>
            <translation>Okno do upuszczania</translation>
        </message>
    </context>
    <context>
        <name>FileKinds</name>
        <message>
            <source>File</source>
            <translation>Plik</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Katalog</translation>
        </message>
        <message>
            <source>Pipe</source>
            <translation>Potok nazwany</translation>
        </message>
        <message>
            <source>Socket</source>
            <translation>Gniazdo</translation>
        </message>
        <message>
            <source>Device node</source>
            <translation>Plik urządzenia</translation>
        </message>
        <message>
            <source>Broken link</source>
            <translation>Zerwane dowiązanie</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Nieznany</translation>
        </message>
        <message>
            <source>Link: %1</source>
            <comment>a symbolic link and what it leads to</comment>
            <translation>Dowiązanie: %1</translation>
        </message>
    </context>
    <context>
        <name>LeaveQuestion</name>
        <message>
            <source>Leave Ferry</source>
            <translation>Zamykanie Ferry</translation>
        </message>
        <message>
            <source>Jobs are still running.</source>
            <translation>Zadania są jeszcze w toku.</translation>
        </message>
        <message>
            <source>A job has not begun yet.</source>
            <translation>Jedno zadanie jeszcze się nie zaczęło.</translation>
        </message>
        <message>
            <source>What is finished stays, nothing is left half done. The queue is not kept: jobs that wait are forgotten.</source>
            <translation>To, co gotowe, zostaje; nic nie zostaje w połowie. Kolejka nie jest zapisywana: oczekujące zadania przepadną.</translation>
        </message>
        <message>
            <source>What is finished stays, nothing is left half done. The rest can be resumed when Ferry is opened again.</source>
            <translation>To, co gotowe, zostaje; nic nie zostaje w połowie. Resztę można wznowić po ponownym otwarciu Ferry.</translation>
        </message>
        <message>
            <source>A job whose plan is open is forgotten.</source>
            <translation>Zadanie, którego plan jest otwarty, przepadnie.</translation>
        </message>
        <message>
            <source>Leave Ferry and interrupt them</source>
            <translation>Zamknij i przerwij zadania</translation>
        </message>
        <message>
            <source>Leave anyway</source>
            <translation>Zamknij mimo to</translation>
        </message>
        <message>
            <source>Keep window open</source>
            <translation>Zostaw okno otwarte</translation>
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
            <translation>Więcej dla wszystkich zadań</translation>
        </message>
        <message numerus="yes">
            <source>%Ln dropped item(s) left out: only files and folders of this computer can be taken.</source>
            <translation>
                <numerusform>Pominięto %Ln upuszczony element: można przyjąć tylko pliki i katalogi z tego komputera.</numerusform>
                <numerusform>Pominięto %Ln upuszczone elementy: można przyjąć tylko pliki i katalogi z tego komputera.</numerusform>
                <numerusform>Pominięto %Ln upuszczonych elementów: można przyjąć tylko pliki i katalogi z tego komputera.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;View</source>
            <comment>a file</comment>
            <translation>P&amp;odgląd</translation>
        </message>
        <message>
            <source>&amp;Copy…</source>
            <translation>&amp;Kopiuj…</translation>
        </message>
        <message>
            <source>&amp;Move…</source>
            <translation>&amp;Przenieś…</translation>
        </message>
        <message>
            <source>&amp;New folder…</source>
            <translation>&amp;Nowy katalog…</translation>
        </message>
        <message>
            <source>&amp;Rename</source>
            <translation>Zmi&amp;eń nazwę</translation>
        </message>
        <message>
            <source>To &amp;trash</source>
            <translation>Do ko&amp;sza</translation>
        </message>
        <message>
            <source>Delete for &amp;good…</source>
            <translation>Usuń &amp;trwale…</translation>
        </message>
        <message>
            <source>Restore from the trash</source>
            <translation>Przywróć z kosza</translation>
        </message>
        <message>
            <source>Empty the trash…</source>
            <translation>Opróżnij kosz…</translation>
        </message>
        <message>
            <source>C&amp;ut</source>
            <translation>&amp;Wytnij</translation>
        </message>
        <message>
            <source>Copy to clip&amp;board</source>
            <translation>Kopiuj &amp;do schowka</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>Wk&amp;lej</translation>
        </message>
        <message>
            <source>Select &amp;all</source>
            <translation>Z&amp;aznacz wszystko</translation>
        </message>
        <message>
            <source>Select this one</source>
            <translation>Zaznacz ten element</translation>
        </message>
        <message>
            <source>Select and go down</source>
            <translation>Zaznacz i przejdź niżej</translation>
        </message>
        <message>
            <source>&amp;Select by pattern…</source>
            <translation>&amp;Zaznacz według wzorca…</translation>
        </message>
        <message>
            <source>U&amp;nselect by pattern…</source>
            <translation>&amp;Odznacz według wzorca…</translation>
        </message>
        <message>
            <source>&amp;Invert selection</source>
            <translation>Odw&amp;róć zaznaczenie</translation>
        </message>
        <message>
            <source>&amp;Filter</source>
            <translation>&amp;Filtruj</translation>
        </message>
        <message>
            <source>Quick search</source>
            <translation>Szybkie wyszukiwanie</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Wstecz</translation>
        </message>
        <message>
            <source>&amp;Forward</source>
            <translation>&amp;Naprzód</translation>
        </message>
        <message>
            <source>&amp;Up</source>
            <translation>W &amp;górę</translation>
        </message>
        <message>
            <source>Up, from a list of files</source>
            <translation>W górę, z listy plików</translation>
        </message>
        <message>
            <source>&amp;Home</source>
            <translation>Katalog &amp;domowy</translation>
        </message>
        <message>
            <source>Type a &amp;path</source>
            <translation>Wp&amp;isz ścieżkę</translation>
        </message>
        <message>
            <source>&amp;Read again</source>
            <translation>&amp;Odśwież</translation>
        </message>
        <message>
            <source>Same folder in the other pan&amp;e</source>
            <translation>&amp;Ten sam katalog w drugim panelu</translation>
        </message>
        <message>
            <source>New &amp;tab</source>
            <translation>Nowa &amp;karta</translation>
        </message>
        <message>
            <source>&amp;Close tab</source>
            <translation>Zamknij kart&amp;ę</translation>
        </message>
        <message>
            <source>&amp;Hidden files</source>
            <translation>&amp;Ukryte pliki</translation>
        </message>
        <message>
            <source>&amp;Places</source>
            <translation>&amp;Miejsca</translation>
        </message>
        <message>
            <source>&amp;Transfers</source>
            <translation>&amp;Zadania</translation>
        </message>
        <message>
            <source>&amp;Keys at the bottom</source>
            <translation>&amp;Klawisze na dole</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Plik</translation>
        </message>
        <message>
            <source>Transfers &amp;window</source>
            <translation>Okno za&amp;dań</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Zakończ</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Edycja</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>P&amp;rzejdź</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Widok</translation>
        </message>
        <message>
            <source>&amp;Answers</source>
            <translation>Od&amp;powiedzi</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>Pomo&amp;c</translation>
        </message>
        <message>
            <source>&amp;About Ferry</source>
            <translation>&amp;O programie Ferry</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Polecenia</translation>
        </message>
        <message>
            <source>How files are shown</source>
            <translation>Sposób wyświetlania plików</translation>
        </message>
        <message>
            <source>Commands and their keys</source>
            <translation>Polecenia i ich klawisze</translation>
        </message>
        <message>
            <source>Propert&amp;ies</source>
            <translation>Właś&amp;ciwości</translation>
        </message>
        <message>
            <source>Count folder sizes</source>
            <translation>Oblicz rozmiary katalogów</translation>
        </message>
        <message>
            <source>What is in an archive cannot be counted.</source>
            <translation>Nie można zliczyć tego, co jest w archiwum.</translation>
        </message>
        <message>
            <source>There is no folder here to count.</source>
            <translation>Nie ma tu katalogu, którego rozmiar można obliczyć.</translation>
        </message>
        <message>
            <source>S&amp;wap the panes</source>
            <translation>&amp;Zamień panele</translation>
        </message>
        <message>
            <source>Actions and &amp;their keys…</source>
            <translation>&amp;Działania i ich klawisze…</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Zmień nazwę</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Podgląd</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopiuj</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Przenieś</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Nowy katalog</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>Kosz</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>a key, what it does</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Plan the cop&amp;y…</source>
            <translation>Zap&amp;lanuj kopiowanie…</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>U&amp;stawienia…</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <comment>a file</comment>
            <translation>Ed&amp;ytuj</translation>
        </message>
        <message>
            <source>&amp;Open with</source>
            <translation>Otwórz za po&amp;mocą</translation>
        </message>
        <message>
            <source>Compare both &amp;folders</source>
            <translation>Po&amp;równaj oba katalogi</translation>
        </message>
        <message>
            <source>Bring the other folder up to &amp;date…</source>
            <translation>Zakt&amp;ualizuj drugi katalog…</translation>
        </message>
        <message>
            <source>Compare all content with the other folder</source>
            <translation>Porównaj całą zawartość z drugim folderem</translation>
        </message>
        <message>
            <source>Check the files of checksum lists</source>
            <translation>Sprawdź pliki z list sum kontrolnych</translation>
        </message>
        <message>
            <source>&amp;Add this folder to the places</source>
            <translation>Dodaj ten katalog do &amp;miejsc</translation>
        </message>
        <message>
            <source>Remove from the places</source>
            <translation>Usuń z miejsc</translation>
        </message>
        <message>
            <source>Choose a place for the left pane…</source>
            <translation>Wybierz miejsce dla lewego panelu…</translation>
        </message>
        <message>
            <source>Choose a place for the right pane…</source>
            <translation>Wybierz miejsce dla prawego panelu…</translation>
        </message>
        <message>
            <source>To the places and back</source>
            <translation>Do miejsc i z powrotem</translation>
        </message>
        <message>
            <source>To the files</source>
            <translation>Do plików</translation>
        </message>
        <message>
            <source>&amp;Larger icons, with pictures</source>
            <translation>Większe &amp;ikony, z obrazami</translation>
        </message>
        <message>
            <source>S&amp;maller icons</source>
            <translation>Mni&amp;ejsze ikony</translation>
        </message>
        <message>
            <source>&amp;Other pane</source>
            <translation>Drugi pane&amp;l</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Edytuj</translation>
        </message>
        <message>
            <source>&amp;How Ferry works</source>
            <translation>&amp;Jak działa Ferry</translation>
        </message>
        <message>
            <source>Compre&amp;ss…</source>
            <translation>Sp&amp;akuj…</translation>
        </message>
        <message>
            <source>E&amp;xtract here</source>
            <translation>Rozpaku&amp;j tutaj</translation>
        </message>
        <message>
            <source>Extract to the other pane</source>
            <translation>Rozpakuj w drugim panelu</translation>
        </message>
        <message>
            <source>Detailed list</source>
            <translation>Lista szczegółowa</translation>
        </message>
        <message>
            <source>Compact list</source>
            <translation>Lista zwarta</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>Sortuj według</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nazwa</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Rozmiar</translation>
        </message>
        <message>
            <source>Modified</source>
            <translation>Zmieniono</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Typ</translation>
        </message>
        <message>
            <source>Transfers below the panes</source>
            <translation>Zadania pod panelami</translation>
        </message>
        <message>
            <source>Drop window</source>
            <translation>Okno do upuszczania</translation>
        </message>
        <message>
            <source>The files are taken out of the archive first. Esc or a click ends it.</source>
            <translation>Pliki są najpierw wypakowywane z archiwum. Esc lub kliknięcie przerywa.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::FolderModel</name>
        <message>
            <source>%1, %2, marked</source>
            <comment>name, kind of file; spoken</comment>
            <translation>%1, %2, zaznaczony</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>name, kind of file; spoken</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>Zliczanie…</translation>
        </message>
        <message>
            <source>At least %1: not all that is in this folder could be looked at.</source>
            <translation>Co najmniej %1: nie udało się zbadać wszystkiego w tym katalogu.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nazwa</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Rozmiar</translation>
        </message>
        <message>
            <source>Modified</source>
            <translation>Zmieniono</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Typ</translation>
        </message>
        <message>
            <source>New name</source>
            <translation>Nowa nazwa</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PaneTabs</name>
        <message>
            <source>Folders in tabs</source>
            <translation>Katalogi w kartach</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PaneView</name>
        <message>
            <source>Folders too</source>
            <translation>Także katalogi</translation>
        </message>
        <message>
            <source>Files in %1</source>
            <translation>Pliki w %1</translation>
        </message>
        <message>
            <source>No name here has “%1” in it.</source>
            <translation>Żadna nazwa tutaj nie zawiera „%1”.</translation>
        </message>
        <message>
            <source>Only hidden files are here.</source>
            <translation>Są tu tylko ukryte pliki.</translation>
        </message>
        <message>
            <source>Only hidden files are here. %1 shows them.</source>
            <comment>a key</comment>
            <translation>Są tu tylko ukryte pliki. %1 je pokazuje.</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln selected</source>
            <translation>
                <numerusform>zaznaczono %1 z %Ln</numerusform>
                <numerusform>zaznaczono %1 z %Ln</numerusform>
                <numerusform>zaznaczono %1 z %Ln</numerusform>
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
                <numerusform>pokazano %1 z %Ln elementu</numerusform>
                <numerusform>pokazano %1 z %Ln elementów</numerusform>
                <numerusform>pokazano %1 z %Ln elementów</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s)</source>
            <translation>
                <numerusform>%Ln element</numerusform>
                <numerusform>%Ln elementy</numerusform>
                <numerusform>%Ln elementów</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 free</source>
            <comment>space on a device</comment>
            <translation>wolne %1</translation>
        </message>
        <message>
            <source>Filter names</source>
            <translation>Filtruj nazwy</translation>
        </message>
        <message>
            <source>Quick search</source>
            <translation>Szybkie wyszukiwanie</translation>
        </message>
        <message>
            <source>Select by pattern</source>
            <translation>Zaznacz według wzorca</translation>
        </message>
        <message>
            <source>Unselect by pattern</source>
            <translation>Odznacz według wzorca</translation>
        </message>
        <message>
            <source>Part of the name, or a pattern like *.jpg;*.png</source>
            <translation>Część nazwy albo wzorzec, np. *.jpg;*.png</translation>
        </message>
        <message>
            <source>Beginning or part of a name; arrows up and down go to others</source>
            <translation>Początek lub część nazwy; strzałki w górę i w dół prowadzą do innych</translation>
        </message>
        <message>
            <source>%1, like *.jpg;*.png</source>
            <comment>what a pattern is for</comment>
            <translation>%1, np. *.jpg;*.png</translation>
        </message>
        <message>
            <source>Reading the archive…</source>
            <translation>Odczytywanie archiwum…</translation>
        </message>
        <message>
            <source>Reading the folder…</source>
            <translation>Odczytywanie katalogu…</translation>
        </message>
        <message>
            <source>This folder is empty.</source>
            <translation>Ten folder jest pusty.</translation>
        </message>
        <message>
            <source>This folder is empty. Drop files here.</source>
            <translation>Ten katalog jest pusty. Upuść tu pliki.</translation>
        </message>
        <message>
            <source>This folder is empty. Drop files here, or press %1 in the other pane.</source>
            <comment>a key</comment>
            <translation>Ten katalog jest pusty. Upuść tu pliki albo naciśnij %1 w drugim panelu.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PathBar</name>
        <message>
            <source>Folders above</source>
            <translation>Katalogi nadrzędne</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Katalog</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Katalog domowy</translation>
        </message>
        <message>
            <source>Folder %1</source>
            <comment>a button that goes there</comment>
            <translation>Katalog %1</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PlacesView</name>
        <message>
            <source>This computer</source>
            <translation>Ten komputer</translation>
        </message>
        <message>
            <source>Places and devices</source>
            <translation>Miejsca i urządzenia</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Miejsca</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Katalog domowy</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Urządzenia</translation>
        </message>
        <message>
            <source>Bookmarks</source>
            <translation>Zakładki</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s)</source>
            <translation>
                <numerusform>%Ln element</numerusform>
                <numerusform>%Ln elementy</numerusform>
                <numerusform>%Ln elementów</numerusform>
            </translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>Pusty</translation>
        </message>
        <message>
            <source>%1 free</source>
            <comment>space on a device</comment>
            <translation>wolne %1</translation>
        </message>
        <message>
            <source>%1 can be taken out.</source>
            <translation>Można odłączyć %1.</translation>
        </message>
        <message>
            <source>%1 is unmounted.</source>
            <translation>%1 – odmontowano.</translation>
        </message>
        <message>
            <source>%1 stays: something on it is in use.</source>
            <translation>%1 zostaje: coś na nim jest w użyciu.</translation>
        </message>
        <message>
            <source>%1 stays: %2</source>
            <comment>device: reason</comment>
            <translation>%1 zostaje: %2</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Otwórz</translation>
        </message>
        <message>
            <source>Empty the trash…</source>
            <translation>Opróżnij kosz…</translation>
        </message>
        <message>
            <source>Open the trash on it</source>
            <translation>Otwórz znajdujący się tam kosz</translation>
        </message>
        <message>
            <source>&amp;Take out %1</source>
            <translation>O&amp;dłącz %1</translation>
        </message>
        <message>
            <source>&amp;Remove from the places</source>
            <translation>&amp;Usuń z miejsc</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::TransferDialog</name>
        <message numerus="yes">
            <source>%Ln item(s)</source>
            <translation>
                <numerusform>%Ln element</numerusform>
                <numerusform>%Ln elementy</numerusform>
                <numerusform>%Ln elementów</numerusform>
            </translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Przenoszenie</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopiowanie</translation>
        </message>
        <message>
            <source>&amp;Move %1 to:</source>
            <translation>&amp;Przenieś %1 do:</translation>
        </message>
        <message>
            <source>&amp;Copy %1 to:</source>
            <translation>&amp;Kopiuj %1 do:</translation>
        </message>
        <message>
            <source>Destination folder</source>
            <translation>Katalog docelowy</translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln item(s)</source>
            <translation>
                <numerusform>Przenieś %Ln element</numerusform>
                <numerusform>Przenieś %Ln elementy</numerusform>
                <numerusform>Przenieś %Ln elementów</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copy %Ln item(s)</source>
            <translation>
                <numerusform>Kopiuj %Ln element</numerusform>
                <numerusform>Kopiuj %Ln elementy</numerusform>
                <numerusform>Kopiuj %Ln elementów</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Options…</source>
            <translation>&amp;Opcje…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zamknij</translation>
        </message>
        <message>
            <source>&amp;Plan…</source>
            <translation>P&amp;lan…</translation>
        </message>
        <message>
            <source>Shows first what would happen, item by item</source>
            <translation>Najpierw pokazuje, co by się stało, element po elemencie</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::TransfersPanel</name>
        <message>
            <source>Transfers</source>
            <translation>Zadania</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>Wymaga uwagi</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Dziennik</translation>
        </message>
        <message>
            <source>Views</source>
            <translation>Widoki</translation>
        </message>
        <message>
            <source>Pause a&amp;ll</source>
            <translation>Wstrz&amp;ymaj wszystkie</translation>
        </message>
        <message>
            <source>R&amp;esume all</source>
            <translation>Wznów wszys&amp;tkie</translation>
        </message>
        <message>
            <source>Ca&amp;ncel all</source>
            <translation>An&amp;uluj wszystkie</translation>
        </message>
        <message>
            <source>Clear f&amp;inished</source>
            <translation>U&amp;suń zakończone</translation>
        </message>
        <message>
            <source>Speed limit of all jobs…</source>
            <translation>Ograniczenie prędkości wszystkich zadań…</translation>
        </message>
        <message>
            <source>&amp;Needs you</source>
            <translation>&amp;Wymaga uwagi</translation>
        </message>
        <message>
            <source>L&amp;og</source>
            <translation>Dzie&amp;nnik</translation>
        </message>
        <message>
            <source>Needs you %1</source>
            <translation>Wymaga uwagi (%1)</translation>
        </message>
        <message>
            <source>Transfers %1</source>
            <translation>Zadania %1</translation>
        </message>
        <message>
            <source>Limit %1</source>
            <comment>of the speed of all jobs</comment>
            <translation>Ograniczenie %1</translation>
        </message>
        <message>
            <source>&amp;Details</source>
            <translation>Szcze&amp;góły</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>what goes on, what will follow</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Speed limit of all jobs</source>
            <translation>Ograniczenie prędkości wszystkich zadań</translation>
        </message>
        <message>
            <source>List of &amp;transfers</source>
            <translation>Lista za&amp;dań</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::ActionFinder</name>
        <message>
            <source>&amp;Use this key</source>
            <translation>&amp;Użyj tego klawisza</translation>
        </message>
        <message>
            <source>&amp;As it was</source>
            <translation>&amp;Jak wcześniej</translation>
        </message>
        <message>
            <source>&amp;Do it</source>
            <translation>&amp;Wykonaj</translation>
        </message>
        <message>
            <source>Actions and their keys</source>
            <translation>Działania i ich klawisze</translation>
        </message>
        <message>
            <source>What do you want to do?</source>
            <translation>Co chcesz zrobić?</translation>
        </message>
        <message>
            <source>Search actions</source>
            <translation>Szukaj działań</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Działania</translation>
        </message>
        <message>
            <source>New key</source>
            <translation>Nowy klawisz</translation>
        </message>
        <message>
            <source>&amp;Key:</source>
            <translation>&amp;Klawisz:</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zamknij</translation>
        </message>
        <message>
            <source>“%1”</source>
            <comment>an action</comment>
            <translation>„%1”</translation>
        </message>
        <message>
            <source>No action has these words in its name.</source>
            <translation>Żadne działanie nie ma tych słów w nazwie.</translation>
        </message>
        <message>
            <source>%1 has this key now and would lose it.</source>
            <translation>Ten klawisz jest teraz przypisany gdzie indziej (%1); tamto przypisanie zniknie.</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between actions</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>Not possible at this moment.</source>
            <translation>W tej chwili niemożliwe.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::ActionModel</name>
        <message>
            <source>Action</source>
            <translation>Działanie</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menu</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Klawisze</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::JobDetails</name>
        <message>
            <source>Details of the job</source>
            <translation>Szczegóły zadania</translation>
        </message>
        <message>
            <source> MB/s</source>
            <comment>megabytes per second, behind a number</comment>
            <translation> MB/s</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>bez ograniczenia</translation>
        </message>
        <message>
            <source>Speed limit of this job</source>
            <translation>Ograniczenie prędkości tego zadania</translation>
        </message>
        <message>
            <source>Whether this job reads back what it writes</source>
            <translation>Czy to zadanie odczytuje z powrotem to, co zapisuje</translation>
        </message>
        <message>
            <source>Of files that begin from now on</source>
            <translation>Dla plików rozpoczynanych od teraz</translation>
        </message>
        <message>
            <source>What this job does if a file exists</source>
            <translation>Co robi to zadanie, gdy plik istnieje</translation>
        </message>
        <message>
            <source>What this job does if a folder exists</source>
            <translation>Co robi to zadanie, gdy katalog istnieje</translation>
        </message>
        <message>
            <source>Priority of this job</source>
            <translation>Priorytet tego zadania</translation>
        </message>
        <message>
            <source>In the background it gives way to other programs</source>
            <translation>W tle ustępuje innym programom</translation>
        </message>
        <message>
            <source>Limit:</source>
            <translation>Limit:</translation>
        </message>
        <message>
            <source>Verify:</source>
            <translation>Sprawdzaj:</translation>
        </message>
        <message>
            <source>If a file exists:</source>
            <translation>Gdy plik istnieje:</translation>
        </message>
        <message>
            <source>If a folder exists:</source>
            <translation>Gdy katalog istnieje:</translation>
        </message>
        <message>
            <source>Priority:</source>
            <translation>Priorytet:</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PropertiesDialog</name>
        <message>
            <source>&amp;Change permissions</source>
            <translation>Zmień &amp;uprawnienia</translation>
        </message>
        <message>
            <source>Properties of %1</source>
            <translation>Właściwości: %1</translation>
        </message>
        <message numerus="yes">
            <source>Properties of %Ln item(s)</source>
            <translation>
                <numerusform>Właściwości %Ln elementu</numerusform>
                <numerusform>Właściwości %Ln elementów</numerusform>
                <numerusform>Właściwości %Ln elementów</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s)</source>
            <translation>
                <numerusform>%Ln element</numerusform>
                <numerusform>%Ln elementy</numerusform>
                <numerusform>%Ln elementów</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zamknij</translation>
        </message>
        <message>
            <source>Kind:</source>
            <translation>Typ:</translation>
        </message>
        <message>
            <source>Folder:</source>
            <translation>Katalog:</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>Zliczanie…</translation>
        </message>
        <message>
            <source>Size:</source>
            <translation>Rozmiar:</translation>
        </message>
        <message>
            <source>Modified:</source>
            <translation>Zmieniono:</translation>
        </message>
        <message>
            <source>Owner:</source>
            <translation>Właściciel:</translation>
        </message>
        <message>
            <source>Leads to:</source>
            <translation>Prowadzi do:</translation>
        </message>
        <message>
            <source>Came from:</source>
            <translation>Pochodzi z:</translation>
        </message>
        <message>
            <source>Deleted:</source>
            <comment>when it was put into the trash</comment>
            <translation>Usunięto:</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Odczyt</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>Zapis</translation>
        </message>
        <message>
            <source>Run or enter</source>
            <translation>Uruchamianie, wejście</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Właściciel</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Grupa</translation>
        </message>
        <message>
            <source>Others</source>
            <translation>Inni</translation>
        </message>
        <message>
            <source>May</source>
            <translation>Prawa</translation>
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
            <translation>Nie dla wszystkich takie same</translation>
        </message>
        <message>
            <source>%1, group %2</source>
            <translation>%1, grupa %2</translation>
        </message>
        <message>
            <source>%1, %2 on the device</source>
            <comment>sizes</comment>
            <translation>%1, %2 na urządzeniu</translation>
        </message>
        <message>
            <source>%1 in %2</source>
            <comment>files in folders</comment>
            <translation>%1 w %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln plik</numerusform>
                <numerusform>%Ln pliki</numerusform>
                <numerusform>%Ln plików</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln folder(s)</source>
            <translation>
                <numerusform>%Ln katalogu</numerusform>
                <numerusform>%Ln katalogach</numerusform>
                <numerusform>%Ln katalogach</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln could not be looked at</source>
            <translation>
                <numerusform>nie udało się zbadać: %Ln</numerusform>
                <numerusform>nie udało się zbadać: %Ln</numerusform>
                <numerusform>nie udało się zbadać: %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) could not be changed. The first: %1</source>
            <translation>
                <numerusform>Nie udało się zmienić %Ln elementu: %1</numerusform>
                <numerusform>Nie udało się zmienić %Ln elementów. Pierwszy: %1</numerusform>
                <numerusform>Nie udało się zmienić %Ln elementów. Pierwszy: %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::RateGraph</name>
        <message>
            <source>Speed over time</source>
            <translation>Prędkość w czasie</translation>
        </message>
        <message>
            <source>No speed was recorded.</source>
            <translation>Prędkość nie została zapisana.</translation>
        </message>
        <message>
            <source>%1 on average, %2 now, %3 at most</source>
            <translation>średnio %1, teraz %2, najwyżej %3</translation>
        </message>
        <message>
            <source>not recorded all the time</source>
            <comment>a job's speed</comment>
            <translation>nie zapisywano przez cały czas</translation>
        </message>
        <message numerus="yes">
            <source>paused %Ln time(s)</source>
            <comment>a job</comment>
            <translation>
                <numerusform>wstrzymano %Ln raz</numerusform>
                <numerusform>wstrzymano %Ln razy</numerusform>
                <numerusform>wstrzymano %Ln razy</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>asked %Ln time(s)</source>
            <comment>a job that needed somebody</comment>
            <translation>
                <numerusform>pytano %Ln raz</numerusform>
                <numerusform>pytano %Ln razy</numerusform>
                <numerusform>pytano %Ln razy</numerusform>
            </translation>
        </message>
        <message>
            <source>The speed shows here while it copies.</source>
            <translation>Tu podczas kopiowania widać prędkość.</translation>
        </message>
        <message>
            <source>%1 on average</source>
            <translation>średnio %1</translation>
        </message>
    </context>
    <context>
        <name>OptionBoxes</name>
        <message>
            <source>Ask me</source>
            <translation>Zapytaj</translation>
        </message>
        <message>
            <source>Skip the new one</source>
            <translation>Pomiń nowy</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Zastąp</translation>
        </message>
        <message>
            <source>Replace if newer</source>
            <translation>Zastąp, jeśli nowszy</translation>
        </message>
        <message>
            <source>Replace if the size differs</source>
            <translation>Zastąp, jeśli ma inny rozmiar</translation>
        </message>
        <message>
            <source>Replace if the content differs</source>
            <translation>Zastąp, jeśli ma inną zawartość</translation>
        </message>
        <message>
            <source>Keep both, rename the new one</source>
            <translation>Zachowaj oba, zmień nazwę nowego</translation>
        </message>
        <message>
            <source>Keep both, rename the old one</source>
            <translation>Zachowaj oba, zmień nazwę starego</translation>
        </message>
        <message>
            <source>Report as a problem</source>
            <translation>Zgłoś jako problem</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Scal</translation>
        </message>
        <message>
            <source>Wait for room, report the rest</source>
            <translation>Czekaj na miejsce, resztę zgłoś</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nie</translation>
        </message>
        <message>
            <source>Read back from the device</source>
            <translation>Odczytaj z urządzenia</translation>
        </message>
        <message>
            <source>Normal</source>
            <comment>the priority of a job</comment>
            <translation>Zwykły</translation>
        </message>
        <message>
            <source>In the background</source>
            <translation>W tle</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::Announcer</name>
        <message>
            <source>Ferry needs you</source>
            <translation>Ferry wymaga uwagi</translation>
        </message>
        <message numerus="yes">
            <source>%Ln question(s) wait for an answer. Everything else goes on.</source>
            <translation>
                <numerusform>%Ln pytanie czeka na odpowiedź. Cała reszta działa dalej.</numerusform>
                <numerusform>%Ln pytania czekają na odpowiedź. Cała reszta działa dalej.</numerusform>
                <numerusform>%Ln pytań czeka na odpowiedź. Cała reszta działa dalej.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln job(s) have ended.</source>
            <translation>
                <numerusform>Zakończono %Ln zadanie.</numerusform>
                <numerusform>Zakończono %Ln zadania.</numerusform>
                <numerusform>Zakończono %Ln zadań.</numerusform>
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
                <numerusform>Z problemami: %Ln.</numerusform>
                <numerusform>Z problemami: %Ln.</numerusform>
                <numerusform>Z problemami: %Ln.</numerusform>
            </translation>
        </message>
        <message>
            <source>Done with problems</source>
            <translation>Gotowe z problemami</translation>
        </message>
        <message>
            <source>All done</source>
            <translation>Wszystko gotowe</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::DesktopNotifications</name>
        <message>
            <source>Show</source>
            <translation>Pokaż</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Otwórz katalog</translation>
        </message>
        <message>
            <source>Show log</source>
            <translation>Pokaż dziennik</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Spróbuj ponownie</translation>
        </message>
        <message>
            <source>Eject</source>
            <translation>Wysuń</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Anuluj</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PlanDialog</name>
        <message>
            <source>&amp;Keep what is replaced, until it is accepted or undone</source>
            <translation>Zac&amp;howaj zastąpione do czasu zatwierdzenia lub cofnięcia</translation>
        </message>
        <message>
            <source>Plan: %1</source>
            <translation>Plan: %1</translation>
        </message>
        <message>
            <source>In a hidden folder beside it</source>
            <translation>W ukrytym katalogu obok</translation>
        </message>
        <message>
            <source>All items</source>
            <translation>Wszystkie elementy</translation>
        </message>
        <message>
            <source>In the way</source>
            <comment>items</comment>
            <translation>Przeszkody</translation>
        </message>
        <message>
            <source>What is in the way</source>
            <translation>Przeszkody</translation>
        </message>
        <message>
            <source>New</source>
            <comment>items</comment>
            <translation>Nowe</translation>
        </message>
        <message>
            <source>What comes to a free name</source>
            <translation>Co dostanie wolną nazwę</translation>
        </message>
        <message>
            <source>Replacing</source>
            <comment>items</comment>
            <translation>Zastępujące</translation>
        </message>
        <message>
            <source>What takes the place of another</source>
            <translation>Co zajmie miejsce innego</translation>
        </message>
        <message>
            <source>Identical</source>
            <comment>items</comment>
            <translation>Identyczne</translation>
        </message>
        <message>
            <source>What is there already and looks the same</source>
            <translation>Co już tam jest i wygląda tak samo</translation>
        </message>
        <message>
            <source>Skipped</source>
            <comment>items</comment>
            <translation>Pominięte</translation>
        </message>
        <message>
            <source>What would not be copied</source>
            <translation>Co nie zostałoby skopiowane</translation>
        </message>
        <message>
            <source>Which items to show</source>
            <translation>Które elementy pokazać</translation>
        </message>
        <message>
            <source>All</source>
            <comment>items</comment>
            <translation>Wszystkie</translation>
        </message>
        <message>
            <source>Search names</source>
            <translation>Szukaj nazw</translation>
        </message>
        <message>
            <source>Items of the plan</source>
            <translation>Elementy planu</translation>
        </message>
        <message>
            <source>If a file &amp;exists:</source>
            <translation>Gdy plik i&amp;stnieje:</translation>
        </message>
        <message>
            <source>If a folder e&amp;xists:</source>
            <translation>Gdy katalo&amp;g istnieje:</translation>
        </message>
        <message>
            <source>If something &amp;fails:</source>
            <translation>Gdy coś się nie &amp;uda:</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zamknij</translation>
        </message>
        <message numerus="yes">
            <source>%Ln new</source>
            <comment>items</comment>
            <translation>
                <numerusform>nowe: %Ln</numerusform>
                <numerusform>nowe: %Ln</numerusform>
                <numerusform>nowe: %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln replace(s) another</source>
            <translation>
                <numerusform>zastępujące inne: %Ln</numerusform>
                <numerusform>zastępujące inne: %Ln</numerusform>
                <numerusform>zastępujące inne: %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln identical</source>
            <comment>items left alone</comment>
            <translation>
                <numerusform>identyczne: %Ln</numerusform>
                <numerusform>identyczne: %Ln</numerusform>
                <numerusform>identyczne: %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln kept beside another</source>
            <comment>items</comment>
            <translation>
                <numerusform>zachowane obok innych: %Ln</numerusform>
                <numerusform>zachowane obok innych: %Ln</numerusform>
                <numerusform>zachowane obok innych: %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln skipped</source>
            <translation>
                <numerusform>pominięte: %Ln</numerusform>
                <numerusform>pominięte: %Ln</numerusform>
                <numerusform>pominięte: %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln to be asked about</source>
            <translation>
                <numerusform>do zapytania: %Ln</numerusform>
                <numerusform>do zapytania: %Ln</numerusform>
                <numerusform>do zapytania: %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln exist(s) already</source>
            <translation>
                <numerusform>już istnieje: %Ln</numerusform>
                <numerusform>już istnieją: %Ln</numerusform>
                <numerusform>już istnieje: %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln not possible</source>
            <translation>
                <numerusform>niemożliwe: %Ln</numerusform>
                <numerusform>niemożliwe: %Ln</numerusform>
                <numerusform>niemożliwe: %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>At the pace of the last such job it takes %1.</source>
            <comment>a time</comment>
            <translation>W tempie ostatniego takiego zadania potrwa to %1.</translation>
        </message>
        <message numerus="yes">
            <source>What is there looks the same as %Ln of them: size and time.</source>
            <translation>
                <numerusform>Tyle z nich wygląda tak samo jak istniejące (rozmiar i czas): %Ln.</numerusform>
                <numerusform>Tyle z nich wygląda tak samo jak istniejące (rozmiar i czas): %Ln.</numerusform>
                <numerusform>Tyle z nich wygląda tak samo jak istniejące (rozmiar i czas): %Ln.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>You will be asked about %Ln folder(s) that exist(s); here it is as if they were merged.</source>
            <translation>
                <numerusform>O istniejące katalogi (%Ln) padnie pytanie; tutaj są liczone jak scalone.</numerusform>
                <numerusform>O istniejące katalogi (%Ln) padnie pytanie; tutaj są liczone jak scalone.</numerusform>
                <numerusform>O istniejące katalogi (%Ln) padnie pytanie; tutaj są liczone jak scalone.</numerusform>
            </translation>
        </message>
        <message>
            <source>Needs up to %1 of %2 free.</source>
            <comment>sizes</comment>
            <translation>Potrzeba do %1 z %2 wolnego miejsca.</translation>
        </message>
        <message>
            <source>Needs up to %1.</source>
            <comment>size</comment>
            <translation>Potrzeba do %1.</translation>
        </message>
        <message>
            <source>What is replaced gives back %1 on the way.</source>
            <comment>size</comment>
            <translation>Zastępowane zwalniają po drodze %1.</translation>
        </message>
        <message>
            <source>At least %1 will stay free.</source>
            <comment>size</comment>
            <translation>Wolne pozostanie co najmniej %1.</translation>
        </message>
        <message>
            <source>The destination cannot keep: %1.</source>
            <translation>Miejsce docelowe nie może zachować: %1.</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between what cannot be kept</comment>
            <translation>, </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) of the plan cannot be read and are not counted.</source>
            <translation>
                <numerusform>%Ln elementu planu nie można odczytać i nie został policzony.</numerusform>
                <numerusform>%Ln elementów planu nie można odczytać i nie zostały policzone.</numerusform>
                <numerusform>%Ln elementów planu nie można odczytać i nie zostały policzone.</numerusform>
            </translation>
        </message>
        <message>
            <source>Up to %1 of room is missing.</source>
            <comment>size</comment>
            <translation>Brakuje do %1 miejsca.</translation>
        </message>
        <message>
            <source>reading what was found…</source>
            <translation>odczytywanie tego, co znaleziono…</translation>
        </message>
        <message>
            <source>looking…</source>
            <translation>przeglądanie…</translation>
        </message>
        <message>
            <source>Nothing to do.</source>
            <translation>Nic do zrobienia.</translation>
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
                <numerusform>Przenieś %Ln</numerusform>
                <numerusform>Przenieś %Ln</numerusform>
                <numerusform>Przenieś %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Extract %Ln</source>
            <comment>items</comment>
            <translation>
                <numerusform>Rozpakuj %Ln</numerusform>
                <numerusform>Rozpakuj %Ln</numerusform>
                <numerusform>Rozpakuj %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copy %Ln</source>
            <comment>items</comment>
            <translation>
                <numerusform>Kopiuj %Ln</numerusform>
                <numerusform>Kopiuj %Ln</numerusform>
                <numerusform>Kopiuj %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>replace %Ln</source>
            <comment>items</comment>
            <translation>
                <numerusform>zastąp %Ln</numerusform>
                <numerusform>zastąp %Ln</numerusform>
                <numerusform>zastąp %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>ask about %Ln</source>
            <comment>items</comment>
            <translation>
                <numerusform>zapytaj o %Ln</numerusform>
                <numerusform>zapytaj o %Ln</numerusform>
                <numerusform>zapytaj o %Ln</numerusform>
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
                <numerusform>katalogi: %Ln</numerusform>
                <numerusform>katalogi: %Ln</numerusform>
                <numerusform>katalogi: %Ln</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::SettingsDialog</name>
        <message>
            <source>Read &amp;copies back from the device and compare them</source>
            <translation>Odczytuj &amp;kopie z urządzenia i porównuj</translation>
        </message>
        <message>
            <source>Read &amp;moved files back before the source is removed</source>
            <translation>Odczytuj p&amp;rzeniesione przed usunięciem źródła</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ustawienia</translation>
        </message>
        <message>
            <source>&amp;Keys…</source>
            <translation>K&amp;lawisze…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zamknij</translation>
        </message>
        <message>
            <source>Only between file systems: on one, a move is a change of names.</source>
            <translation>Tylko między systemami plików: w obrębie jednego przeniesienie to zmiana nazwy.</translation>
        </message>
        <message>
            <source>New jobs</source>
            <translation>Nowe zadania</translation>
        </message>
        <message>
            <source>If a &amp;file exists:</source>
            <translation>Gdy &amp;plik istnieje:</translation>
        </message>
        <message>
            <source>If a f&amp;older exists:</source>
            <translation>Gdy k&amp;atalog istnieje:</translation>
        </message>
        <message>
            <source>&amp;Show the plan when something is in the way</source>
            <translation>P&amp;okaż plan, gdy coś przeszkadza</translation>
        </message>
        <message>
            <source>Desktop</source>
            <translation>Pulpit</translation>
        </message>
        <message>
            <source>&amp;Tell me when the queue has ended or needs me</source>
            <translation>Po&amp;wiadamiaj, gdy kolejka się skończy lub wymaga uwagi</translation>
        </message>
        <message>
            <source>Go on in the t&amp;ray when the window is closed</source>
            <translation>Działaj w &amp;zasobniku po zamknięciu okna</translation>
        </message>
        <message>
            <source>Language of the system</source>
            <translation>Język systemu</translation>
        </message>
        <message>
            <source>Ferry speaks it from its next start.</source>
            <translation>Ferry użyje go od następnego uruchomienia.</translation>
        </message>
        <message>
            <source>&amp;Language:</source>
            <translation>&amp;Język:</translation>
        </message>
        <message>
            <source>Kee&amp;p what is replaced until the job is accepted or undone</source>
            <translation>Zac&amp;howuj zastąpione do zatwierdzenia lub cofnięcia zadania</translation>
        </message>
        <message>
            <source>In a hidden folder beside it</source>
            <translation>W ukrytym katalogu obok</translation>
        </message>
        <message>
            <source>Right-click men&amp;us…</source>
            <translation>Menu ko&amp;ntekstowe…</translation>
        </message>
        <message>
            <source>Ferry's entries in other file managers</source>
            <translation>Wpisy Ferry w innych menedżerach plików</translation>
        </message>
        <message>
            <source>&amp;Ask before files go to the trash</source>
            <translation>Pytaj przed przeniesieniem do ko&amp;sza</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::TrayIcon</name>
        <message>
            <source>&amp;Pause all</source>
            <translation>Wstrzy&amp;maj wszystkie</translation>
        </message>
        <message>
            <source>&amp;Resume all</source>
            <translation>&amp;Wznów wszystkie</translation>
        </message>
        <message>
            <source>&amp;Open Ferry</source>
            <translation>&amp;Otwórz Ferry</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Zakończ</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>Ferry: what goes on</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Drop window</source>
            <translation>Okno do upuszczania</translation>
        </message>
    </context>
    <context>
        <name>ferry::Windows</name>
        <message>
            <source>Ferry goes on</source>
            <translation>Ferry działa dalej</translation>
        </message>
        <message>
            <source>The jobs go on in the background. The icon in the tray leads back to them.</source>
            <translation>Zadania działają dalej w tle. Ikona w zasobniku prowadzi z powrotem do nich.</translation>
        </message>
        <message>
            <source>The computer stays on</source>
            <translation>Komputer pozostaje włączony</translation>
        </message>
        <message>
            <source>Not everything went as it should; the log tells.</source>
            <translation>Nie wszystko poszło tak, jak powinno; szczegóły są w dzienniku.</translation>
        </message>
        <message>
            <source>Ferry was quit before.</source>
            <translation>Ferry zakończono wcześniej.</translation>
        </message>
        <message>
            <source>Nothing was ejected</source>
            <translation>Niczego nie wysunięto</translation>
        </message>
        <message>
            <source>%1 can be taken out.</source>
            <translation>%1 – można odłączyć.</translation>
        </message>
        <message>
            <source>%1 is unmounted.</source>
            <translation>%1 – odmontowano.</translation>
        </message>
        <message>
            <source>%1 stays</source>
            <translation>%1 zostaje</translation>
        </message>
        <message>
            <source>Something on it is in use.</source>
            <translation>Coś na nim jest w użyciu.</translation>
        </message>
        <message numerus="yes">
            <source>The computer will be suspended in %Ln second(s).</source>
            <translation>
                <numerusform>Komputer zostanie uśpiony za %Ln sekundę.</numerusform>
                <numerusform>Komputer zostanie uśpiony za %Ln sekundy.</numerusform>
                <numerusform>Komputer zostanie uśpiony za %Ln sekund.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The computer will be switched off in %Ln second(s).</source>
            <translation>
                <numerusform>Komputer zostanie wyłączony za %Ln sekundę.</numerusform>
                <numerusform>Komputer zostanie wyłączony za %Ln sekundy.</numerusform>
                <numerusform>Komputer zostanie wyłączony za %Ln sekund.</numerusform>
            </translation>
        </message>
        <message>
            <source>Suspend</source>
            <translation>Uśpienie</translation>
        </message>
        <message>
            <source>Power off</source>
            <translation>Wyłączenie</translation>
        </message>
        <message>
            <source>Suspend now</source>
            <translation>Uśpij teraz</translation>
        </message>
        <message>
            <source>Power off now</source>
            <translation>Wyłącz teraz</translation>
        </message>
        <message>
            <source>The computer will be suspended</source>
            <translation>Komputer zostanie uśpiony</translation>
        </message>
        <message>
            <source>The computer will be switched off</source>
            <translation>Komputer zostanie wyłączony</translation>
        </message>
        <message>
            <source>All jobs are done. It happens in a minute.</source>
            <translation>Wszystkie zadania są zakończone. Nastąpi to za minutę.</translation>
        </message>
        <message>
            <source>Not all that was written is safe on its device yet.</source>
            <translation>Nie wszystko, co zapisano, jest już bezpieczne na urządzeniu.</translation>
        </message>
        <message>
            <source>It could not be found out what is mounted.</source>
            <translation>Nie udało się ustalić, co jest zamontowane.</translation>
        </message>
        <message>
            <source>Nothing was written to a device that can be taken out.</source>
            <translation>Niczego nie zapisano na urządzeniu, które można odłączyć.</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between devices</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>Eject</source>
            <translation>Wysuń</translation>
        </message>
        <message numerus="yes">
            <source>%1 will be ejected in %Ln second(s).</source>
            <translation>
                <numerusform>%1 – wysunięcie za %Ln sekundę.</numerusform>
                <numerusform>%1 – wysunięcie za %Ln sekundy.</numerusform>
                <numerusform>%1 – wysunięcie za %Ln sekund.</numerusform>
            </translation>
        </message>
        <message>
            <source>Eject now</source>
            <translation>Wysuń teraz</translation>
        </message>
        <message>
            <source>%1 will be ejected</source>
            <translation>%1 zostanie wysunięte</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a device, why it stays</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Not everything was ejected</source>
            <translation>Nie wszystko wysunięto</translation>
        </message>
        <message>
            <source>Ejected</source>
            <translation>Wysunięto</translation>
        </message>
    </context>
    <context>
        <name>SafeQuestion</name>
        <message numerus="yes">
            <source>and %Ln more</source>
            <comment>items</comment>
            <translation>
                <numerusform>i jeszcze %Ln</numerusform>
                <numerusform>i jeszcze %Ln</numerusform>
                <numerusform>i jeszcze %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>In %1</source>
            <comment>a folder</comment>
            <translation>W %1</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>Usuń trwale</translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln item(s) for good? They cannot be brought back.</source>
            <translation>
                <numerusform>Usunąć trwale %Ln element? Nie da się go odzyskać.</numerusform>
                <numerusform>Usunąć trwale %Ln elementy? Nie da się ich odzyskać.</numerusform>
                <numerusform>Usunąć trwale %Ln elementów? Nie da się ich odzyskać.</numerusform>
            </translation>
        </message>
        <message>
            <source>Move to the trash</source>
            <translation>Przenieś do kosza</translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln item(s) to the trash?</source>
            <translation>
                <numerusform>Przenieść %Ln element do kosza?</numerusform>
                <numerusform>Przenieść %Ln elementy do kosza?</numerusform>
                <numerusform>Przenieść %Ln elementów do kosza?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln item(s) to the trash that only %1 has? What changed since it was compared, or is in the source by now, stays.</source>
            <comment>a folder</comment>
            <translation>
                <numerusform>Przenieść do kosza %Ln element, który jest tylko w %1? To, co zmieniło się od porównania albo jest już w źródle, zostanie.</numerusform>
                <numerusform>Przenieść do kosza %Ln elementy, które są tylko w %1? To, co zmieniło się od porównania albo jest już w źródle, zostanie.</numerusform>
                <numerusform>Przenieść do kosza %Ln elementów, które są tylko w %1? To, co zmieniło się od porównania albo jest już w źródle, zostanie.</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep them</source>
            <translation>Zachowaj</translation>
        </message>
        <message>
            <source>Empty the trash</source>
            <translation>Opróżnij kosz</translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln item(s) in the trash for good? They cannot be brought back.</source>
            <translation>
                <numerusform>Usunąć trwale %Ln element z kosza? Nie da się go odzyskać.</numerusform>
                <numerusform>Usunąć trwale %Ln elementy z kosza? Nie da się ich odzyskać.</numerusform>
                <numerusform>Usunąć trwale %Ln elementów z kosza? Nie da się ich odzyskać.</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Cofnij</translation>
        </message>
        <message>
            <source>Undo “%1”? What has changed since then stays as it is.</source>
            <comment>a job</comment>
            <translation>Cofnąć „%1”? To, co się od tego czasu zmieniło, zostaje bez zmian.</translation>
        </message>
        <message>
            <source>Undo it</source>
            <translation>Cofnij</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Zostaw</translation>
        </message>
        <message>
            <source>Remove what was kept</source>
            <translation>Usuń zachowane</translation>
        </message>
        <message>
            <source>Remove for good what “%1” replaced and kept? It cannot be undone afterwards.</source>
            <comment>a job</comment>
            <translation>Usunąć trwale to, co „%1” zastąpiło i zachowało? Potem nie da się już tego cofnąć.</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Usuń</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Zachowaj</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::JobView</name>
        <message>
            <source>From</source>
            <translation>Z</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Do</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) failed. Ferry's log names them.</source>
            <translation>
                <numerusform>%Ln element się nie udał. Dziennik Ferry podaje który.</numerusform>
                <numerusform>%Ln elementy się nie udały. Dziennik Ferry podaje które.</numerusform>
                <numerusform>%Ln elementów się nie udało. Dziennik Ferry podaje które.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::SleepLock</name>
        <message>
            <source>Files are being transferred</source>
            <translation>Trwa przesyłanie plików</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::AfterQueueMenu</name>
        <message>
            <source>&amp;When all is done</source>
            <translation>Gdy wszystko &amp;będzie gotowe</translation>
        </message>
        <message>
            <source>Do &amp;nothing</source>
            <translation>&amp;Nic nie rób</translation>
        </message>
        <message>
            <source>&amp;Tell me</source>
            <translation>&amp;Powiadom mnie</translation>
        </message>
        <message>
            <source>&amp;Eject the devices written to</source>
            <translation>Wysuń urządzenia &amp;docelowe</translation>
        </message>
        <message>
            <source>&amp;Quit Ferry</source>
            <translation>&amp;Zakończ Ferry</translation>
        </message>
        <message>
            <source>&amp;Suspend the computer</source>
            <translation>&amp;Uśpij komputer</translation>
        </message>
        <message>
            <source>&amp;Power the computer off</source>
            <translation>&amp;Wyłącz komputer</translation>
        </message>
        <message>
            <source>Then: tell me</source>
            <translation>Potem: powiadom</translation>
        </message>
        <message>
            <source>Then: eject</source>
            <translation>Potem: wysuń</translation>
        </message>
        <message>
            <source>Then: quit</source>
            <translation>Potem: zakończ</translation>
        </message>
        <message>
            <source>Then: suspend</source>
            <translation>Potem: uśpij</translation>
        </message>
        <message>
            <source>Then: power off</source>
            <translation>Potem: wyłącz</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::CountdownDialog</name>
        <message>
            <source>All jobs are done.</source>
            <translation>Wszystkie zadania są zakończone.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Anuluj</translation>
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
            <translation>Jak działa Ferry</translation>
        </message>
        <message>
            <source>copy</source>
            <translation>kopiuj</translation>
        </message>
        <message>
            <source>move</source>
            <translation>przenieś</translation>
        </message>
        <message>
            <source>What is done with files becomes a job in the list of transfers. It can be paused, resumed and cancelled at any moment, and one that waits for an answer never stops the others.</source>
            <translation>To, co robi się z plikami, staje się zadaniem na liście. Można je w każdej chwili wstrzymać, wznowić i anulować, a zadanie czekające na odpowiedź nigdy nie zatrzymuje pozostałych.</translation>
        </message>
        <message>
            <source>Copy and move</source>
            <translation>Kopiowanie i przenoszenie</translation>
        </message>
        <message>
            <source>Two panes show two folders. Mark files with the Insert key or the mouse and %1 or %2 them to the other pane, or drag, cut and paste them, from and to other programs, too.</source>
            <translation>Dwa panele pokazują dwa katalogi. Zaznacz pliki klawiszem Insert lub myszą i przekaż je do drugiego panelu: %1 lub %2. Można je też przeciągać, wycinać i wklejać, także z innych programów i do nich.</translation>
        </message>
        <message>
            <source>A file gets its name in the destination when it is complete, not before; until then, what had the name lives. A move between devices removes the source only after the copy was read back and found equal.</source>
            <translation>Plik otrzymuje swoją nazwę w miejscu docelowym, gdy jest kompletny, nie wcześniej; do tego czasu pozostaje to, co miało tę nazwę. Przenoszenie między urządzeniami usuwa źródło dopiero wtedy, gdy kopia została ponownie odczytana i okazała się identyczna.</translation>
        </message>
        <message>
            <source>When something is in the way</source>
            <translation>Gdy coś stoi na drodze</translation>
        </message>
        <message>
            <source>A file that exists already, or a device that is full, is a question under “Needs you”; everything else goes on. It is answered for one item or for all of its kind. What is done without asking is chosen when a job begins, and in the settings.</source>
            <translation>Plik, który już istnieje, lub pełne urządzenie staje się pytaniem na karcie „Wymaga uwagi”; wszystko inne działa dalej. Odpowiada się dla jednego elementu lub dla wszystkich tego rodzaju. To, co dzieje się bez pytania, wybiera się na początku zadania i w ustawieniach.</translation>
        </message>
        <message>
            <source>When Ferry is closed or ends suddenly</source>
            <translation>Gdy Ferry zostanie zamknięty lub nagle się zakończy</translation>
        </message>
        <message>
            <source>On a desktop with a tray, jobs go on there when the window is closed. After a crash or a power cut the list is there again: resume a job and it goes on where it was, in the middle of large files, too.</source>
            <translation>Na pulpicie z zasobnikiem zadania działają tam dalej po zamknięciu okna. Po awarii lub zaniku prądu lista wraca: wznowione zadanie rusza od miejsca, w którym było, także w środku dużych plików.</translation>
        </message>
        <message>
            <source>While jobs run the computer does not fall asleep. What shall happen when all is done, for example that it is switched off, is chosen in the menu of transfers, each time anew.</source>
            <translation>Dopóki trwają zadania, komputer nie zasypia. To, co ma się stać, gdy wszystko będzie gotowe, na przykład wyłączenie, wybiera się w menu zadań, za każdym razem od nowa.</translation>
        </message>
        <message>
            <source>Afterwards</source>
            <translation>Potem</translation>
        </message>
        <message>
            <source>“Safe to remove” means that the device itself has everything. The log says of every single item what became of it, and what failed can be tried again from the list.</source>
            <translation>„Można bezpiecznie odłączyć” znaczy, że wszystko jest na samym urządzeniu. Dziennik mówi o każdym elemencie, co się z nim stało, a to, co się nie udało, można ponowić z listy.</translation>
        </message>
        <message>
            <source>In other file managers and in a terminal</source>
            <translation>W innych menedżerach plików i w terminalu</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Klawisze</translation>
        </message>
        <message>
            <source>Where you are asked where to, the arrow down offers the folders of past jobs, your places and the devices.</source>
            <translation>Gdy pada pytanie, dokąd, strzałka w dół podaje katalogi wcześniejszych zadań, miejsca i urządzenia.</translation>
        </message>
        <message>
            <source>The %1 is small, stays above other windows, except under Wayland, takes files from any program and shows how far all is.</source>
            <translation>Małe %1 zostaje nad innymi oknami, z wyjątkiem Waylanda, przyjmuje pliki z każdego programu i pokazuje, ile z całości jest zrobione.</translation>
        </message>
        <message>
            <source>drop window</source>
            <translation>okno do upuszczania</translation>
        </message>
        <message>
            <source>The log lists every job there ever was, newest first, and what became of each item. Choose “All jobs” to search the items of all of them.</source>
            <translation>Dziennik zawiera wszystkie zadania, jakie były, od najnowszych, i to, co się stało z każdym elementem. Wybierz „Wszystkie zadania”, aby szukać wśród elementów wszystkich.</translation>
        </message>
        <message>
            <source>Dolphin, Nautilus, Nemo, Caja, Thunar and PCManFM-Qt show “Copy with Ferry” in their menus; the settings, or “ferry integrate” in a terminal, put it there for you alone. “man ferry” tells all commands.</source>
            <translation>Dolphin, Nautilus, Nemo, Caja, Thunar i PCManFM-Qt pokazują w swoich menu „Kopiuj za pomocą Ferry”; ustawienia lub „ferry integrate” w terminalu dodają to tylko dla Ciebie. „man ferry” opisuje wszystkie polecenia.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::CompressDialog</name>
        <message>
            <source>Compress</source>
            <translation>Pakowanie</translation>
        </message>
        <message>
            <source>Name of the archive</source>
            <translation>Nazwa archiwum</translation>
        </message>
        <message>
            <source>Kind of archive</source>
            <translation>Rodzaj archiwum</translation>
        </message>
        <message>
            <source>Destination folder</source>
            <translation>Katalog docelowy</translation>
        </message>
        <message numerus="yes">
            <source>Compress %Ln item(s)</source>
            <translation>
                <numerusform>Spakuj %Ln element</numerusform>
                <numerusform>Spakuj %Ln elementy</numerusform>
                <numerusform>Spakuj %Ln elementów</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zamknij</translation>
        </message>
        <message>
            <source>&amp;Archive:</source>
            <translation>&amp;Archiwum:</translation>
        </message>
        <message>
            <source>In &amp;folder:</source>
            <translation>&amp;W katalogu:</translation>
        </message>
        <message>
            <source>Com&amp;pression:</source>
            <translation>&amp;Kompresja:</translation>
        </message>
        <message>
            <source>More is smaller and takes longer</source>
            <translation>Większa kompresja to mniejszy plik i dłuższe pakowanie</translation>
        </message>
        <message>
            <source>Give the archive a name without /.</source>
            <translation>Podaj nazwę archiwum bez znaku /.</translation>
        </message>
        <message>
            <source>Choose a destination folder.</source>
            <translation>Wybierz katalog docelowy.</translation>
        </message>
    </context>
    <context>
        <name>FollowUpText</name>
        <message>
            <source>Choose a job first.</source>
            <translation>Najpierw wybierz zadanie.</translation>
        </message>
        <message>
            <source>This job has not ended.</source>
            <translation>To zadanie jeszcze się nie skończyło.</translation>
        </message>
        <message>
            <source>No log of this job was kept.</source>
            <translation>Nie zachowano dziennika tego zadania.</translation>
        </message>
        <message>
            <source>What this job was to do is not known any more.</source>
            <translation>Nie wiadomo już, co to zadanie miało zrobić.</translation>
        </message>
        <message>
            <source>Nothing of this job failed.</source>
            <translation>W tym zadaniu wszystko się udało.</translation>
        </message>
        <message>
            <source>A job of this kind is not tried again in part.</source>
            <translation>Zadania tego rodzaju nie ponawia się w części.</translation>
        </message>
        <message>
            <source>This job changed nothing.</source>
            <translation>To zadanie niczego nie zmieniło.</translation>
        </message>
        <message>
            <source>A job of this kind cannot be undone.</source>
            <translation>Zadania tego rodzaju nie można cofnąć.</translation>
        </message>
        <message>
            <source>Nothing was found to differ or to be missing in the target.</source>
            <translation>W miejscu docelowym nie znaleziono nic innego ani brakującego.</translation>
        </message>
        <message>
            <source>This job compared nothing.</source>
            <translation>To zadanie niczego nie porównywało.</translation>
        </message>
        <message>
            <source>Nothing was found that only the target has.</source>
            <translation>Nie znaleziono nic, co byłoby tylko w miejscu docelowym.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::DropTarget</name>
        <message>
            <source>Drop files here</source>
            <translation>Upuść tutaj</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>Wymaga uwagi</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Wstrzymane</translation>
        </message>
        <message>
            <source>Opens the transfers</source>
            <translation>Otwiera zadania</translation>
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
            <translation>Okno do upuszczania</translation>
        </message>
        <message>
            <source>Show &amp;transfers</source>
            <translation>Pokaż &amp;zadania</translation>
        </message>
        <message>
            <source>Show &amp;files</source>
            <translation>Pokaż &amp;pliki</translation>
        </message>
        <message>
            <source>&amp;Hide</source>
            <translation>&amp;Ukryj</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::JobComposer</name>
        <message>
            <source>&amp;Nothing</source>
            <translation>&amp;Nic</translation>
        </message>
        <message numerus="yes">
            <source>%Ln dropped item(s) left out: only files and folders of this computer can be taken.</source>
            <translation>
                <numerusform>Pominięto %Ln upuszczony element: można przyjąć tylko pliki i katalogi z tego komputera.</numerusform>
                <numerusform>Pominięto %Ln upuszczone elementy: można przyjąć tylko pliki i katalogi z tego komputera.</numerusform>
                <numerusform>Pominięto %Ln upuszczonych elementów: można przyjąć tylko pliki i katalogi z tego komputera.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Copy %Ln item(s) to…</source>
            <translation>
                <numerusform>&amp;Kopiuj %Ln element do…</numerusform>
                <numerusform>&amp;Kopiuj %Ln elementy do…</numerusform>
                <numerusform>&amp;Kopiuj %Ln elementów do…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Move %Ln item(s) to…</source>
            <translation>
                <numerusform>&amp;Przenieś %Ln element do…</numerusform>
                <numerusform>&amp;Przenieś %Ln elementy do…</numerusform>
                <numerusform>&amp;Przenieś %Ln elementów do…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Delete %Ln item(s)…</source>
            <translation>
                <numerusform>&amp;Usuń %Ln element…</numerusform>
                <numerusform>&amp;Usuń %Ln elementy…</numerusform>
                <numerusform>&amp;Usuń %Ln elementów…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::MenusDialog</name>
        <message>
            <source>none</source>
            <translation>brak</translation>
        </message>
        <message>
            <source>yours, of another Ferry or not all</source>
            <translation>Twoje, z innego Ferry lub niepełne</translation>
        </message>
        <message>
            <source>yours</source>
            <translation>Twoje</translation>
        </message>
        <message>
            <source>installed for everybody</source>
            <translation>zainstalowane dla wszystkich</translation>
        </message>
        <message>
            <source>%1 cannot be written: %2</source>
            <comment>file: the system's reason</comment>
            <translation>Nie można zapisać %1: %2</translation>
        </message>
        <message>
            <source>%1 cannot be removed: %2</source>
            <comment>file: the system's reason</comment>
            <translation>Nie można usunąć %1: %2</translation>
        </message>
        <message>
            <source>Mend or remove %1 first: it is not as Thunar writes it, and was left as it is.</source>
            <translation>Najpierw napraw lub usuń %1: Thunar tak tego nie zapisuje, plik pozostał bez zmian.</translation>
        </message>
        <message>
            <source>Install Ferry, or move it: menus cannot call %1, whose path has spaces or other special characters.</source>
            <translation>Zainstaluj Ferry lub przenieś go: menu nie mogą wywołać %1, którego ścieżka ma spacje lub inne znaki specjalne.</translation>
        </message>
        <message>
            <source>Also among &amp;Thunar's custom actions, not only in “Send To”</source>
            <translation>Także wśród własnych działań &amp;Thunar, nie tylko w „Wyślij do”</translation>
        </message>
        <message>
            <source>&amp;Add for me</source>
            <translation>&amp;Dodaj dla mnie</translation>
        </message>
        <message>
            <source>&amp;Remove mine</source>
            <translation>&amp;Usuń moje</translation>
        </message>
        <message>
            <source>Right-click menus</source>
            <translation>Menu kontekstowe</translation>
        </message>
        <message>
            <source>File manager</source>
            <translation>Menedżer plików</translation>
        </message>
        <message>
            <source>Ferry's entries</source>
            <translation>Wpisy Ferry</translation>
        </message>
        <message>
            <source>File managers</source>
            <translation>Menedżery plików</translation>
        </message>
        <message>
            <source>Copy, move, compress, extract and paste with Ferry, from the menus of other file managers.</source>
            <translation>Kopiowanie, przenoszenie, pakowanie, rozpakowywanie i wklejanie za pomocą Ferry z menu innych menedżerów plików.</translation>
        </message>
        <message>
            <source>Your own custom actions stay as they are.</source>
            <translation>Twoje własne działania pozostają bez zmian.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zamknij</translation>
        </message>
        <message>
            <source>Thunar, custom actions</source>
            <translation>Thunar, własne działania</translation>
        </message>
        <message>
            <source>Removed.</source>
            <translation>Usunięto.</translation>
        </message>
        <message>
            <source>Added. Nautilus needs the package python3-nautilus and Caja python3-caja for it; these two and Thunar show it when they are started anew.</source>
            <translation>Dodano. Nautilus potrzebuje do tego pakietu python3-nautilus, a Caja python3-caja; te dwa i Thunar pokażą to po ponownym uruchomieniu.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PathEdit</name>
        <message>
            <source>Recent folders, places and devices (arrow down)</source>
            <translation>Ostatnie katalogi, miejsca i urządzenia (strzałka w dół)</translation>
        </message>
        <message>
            <source>Arrow down: recent folders, places and devices</source>
            <translation>Strzałka w dół: ostatnie katalogi, miejsca i urządzenia</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>Ostatnie</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Miejsca</translation>
        </message>
        <message>
            <source>%1 free</source>
            <comment>space on a device</comment>
            <translation>wolne %1</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Urządzenia</translation>
        </message>
        <message>
            <source>No other folders yet</source>
            <translation>Nie ma jeszcze innych katalogów</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::AddPausedButton</name>
        <message>
            <source>Add paused</source>
            <translation>Dodaj wstrzymane</translation>
        </message>
        <message>
            <source>The job waits in the queue until you resume it</source>
            <translation>Zadanie czeka w kolejce, aż je wznowisz</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::QuestionFacts</name>
        <message>
            <source>&amp;Compare contents</source>
            <translation>Porówna&amp;j zawartość</translation>
        </message>
        <message>
            <source>Reads both files and says whether they are equal</source>
            <translation>Odczytuje oba pliki i mówi, czy są jednakowe</translation>
        </message>
        <message>
            <source>Contents differ</source>
            <translation>Zawartość jest różna</translation>
        </message>
        <message>
            <source>Comparing contents…</source>
            <translation>Porównywanie zawartości…</translation>
        </message>
        <message>
            <source>Contents are equal</source>
            <translation>Zawartość jest jednakowa</translation>
        </message>
        <message>
            <source>Make room on %1: %2 more</source>
            <translation>Zwolnij miejsce na %1: jeszcze %2</translation>
        </message>
        <message>
            <source>Make room on %1</source>
            <comment>a device</comment>
            <translation>Zwolnij miejsce na %1</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::FileCommands</name>
        <message>
            <source>Archives can only be read here. What is in them can be copied.</source>
            <translation>Archiwa można tu tylko odczytywać. Ich zawartość można kopiować.</translation>
        </message>
        <message>
            <source>Only what is deleted goes into the trash.</source>
            <translation>Do kosza trafia tylko to, co jest usuwane.</translation>
        </message>
        <message>
            <source>Not all of %1 has been read: it cannot be compared.</source>
            <translation>Katalog %1 nie został odczytany w całości: nie można go porównać.</translation>
        </message>
        <message>
            <source>Comparing both folders…</source>
            <translation>Porównywanie obu katalogów…</translation>
        </message>
        <message>
            <source>Both folders hold the same names, sizes and times.</source>
            <translation>Oba katalogi mają te same nazwy, rozmiary i czasy.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) that differ are not shown here.</source>
            <translation>
                <numerusform>%Ln różniący się element nie jest tu pokazany.</numerusform>
                <numerusform>%Ln różniące się elementy nie są tu pokazane.</numerusform>
                <numerusform>%Ln różniących się elementów nie jest tu pokazanych.</numerusform>
            </translation>
        </message>
        <message>
            <source>No archive is chosen.</source>
            <translation>Nie wybrano archiwum.</translation>
        </message>
        <message>
            <source>Only what is in the trash can be restored.</source>
            <translation>Przywrócić można tylko to, co jest w koszu.</translation>
        </message>
        <message>
            <source>Go up to the trash itself: a folder is restored as a whole.</source>
            <translation>Przejdź wyżej, do samego kosza: katalog przywraca się w całości.</translation>
        </message>
        <message>
            <source>The trash is empty.</source>
            <translation>Kosz jest pusty.</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Nowy katalog</translation>
        </message>
        <message>
            <source>Name of the new folder in %1:</source>
            <translation>Nazwa nowego katalogu w %1:</translation>
        </message>
        <message>
            <source>Make folder</source>
            <translation>Utwórz katalog</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) cut</source>
            <translation>
                <numerusform>Wycięto %Ln element</numerusform>
                <numerusform>Wycięto %Ln elementy</numerusform>
                <numerusform>Wycięto %Ln elementów</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) copied</source>
            <translation>
                <numerusform>Skopiowano %Ln element</numerusform>
                <numerusform>Skopiowano %Ln elementy</numerusform>
                <numerusform>Skopiowano %Ln elementów</numerusform>
            </translation>
        </message>
        <message>
            <source>There are no files on the clipboard.</source>
            <translation>W schowku nie ma plików.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) left out: only files and folders of this computer can be taken.</source>
            <translation>
                <numerusform>Pominięto %Ln element: można przyjąć tylko pliki i katalogi z tego komputera.</numerusform>
                <numerusform>Pominięto %Ln elementy: można przyjąć tylko pliki i katalogi z tego komputera.</numerusform>
                <numerusform>Pominięto %Ln elementów: można przyjąć tylko pliki i katalogi z tego komputera.</numerusform>
            </translation>
        </message>
        <message>
            <source>What was cut is being moved already.</source>
            <translation>To, co wycięto, jest już przenoszone.</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Copy %Ln item(s) to %1</source>
            <translation>
                <numerusform>&amp;Kopiuj %Ln element do %1</numerusform>
                <numerusform>&amp;Kopiuj %Ln elementy do %1</numerusform>
                <numerusform>&amp;Kopiuj %Ln elementów do %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Move %Ln item(s) to %1</source>
            <translation>
                <numerusform>&amp;Przenieś %Ln element do %1</numerusform>
                <numerusform>&amp;Przenieś %Ln elementy do %1</numerusform>
                <numerusform>&amp;Przenieś %Ln elementów do %1</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Link here</source>
            <comment>make symbolic links to what was dropped</comment>
            <translation>Utwórz &amp;dowiązanie tutaj</translation>
        </message>
        <message numerus="yes">
            <source>%Ln link(s) could not be made. The first: %1</source>
            <translation>
                <numerusform>Nie udało się utworzyć %Ln dowiązania: %1</numerusform>
                <numerusform>Nie udało się utworzyć %Ln dowiązań. Pierwsze: %1</numerusform>
                <numerusform>Nie udało się utworzyć %Ln dowiązań. Pierwsze: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Only files can be opened out of an archive.</source>
            <translation>Z archiwum można otwierać tylko pliki.</translation>
        </message>
        <message>
            <source>No program to open %1 was found.</source>
            <translation>Nie znaleziono programu, który otwiera %1.</translation>
        </message>
        <message>
            <source>Looking for programs…</source>
            <translation>Szukanie programów…</translation>
        </message>
        <message>
            <source>No program for this is known</source>
            <translation>Brak znanego programu</translation>
        </message>
        <message>
            <source>A folder cannot be edited.</source>
            <translation>Katalogu nie można edytować.</translation>
        </message>
        <message>
            <source>No program for text was found.</source>
            <translation>Nie znaleziono programu do tekstu.</translation>
        </message>
        <message>
            <source>%1 could not be started.</source>
            <translation>Nie udało się uruchomić %1.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::DateRangeDialog</name>
        <message>
            <source>Jobs of which days to show</source>
            <translation>Z jakich dni pokazać zadania</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zamknij</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Pokaż</translation>
        </message>
        <message>
            <source>&amp;From:</source>
            <comment>a day</comment>
            <translation>&amp;Od:</translation>
        </message>
        <message>
            <source>&amp;To:</source>
            <comment>a day</comment>
            <translation>&amp;Do:</translation>
        </message>
    </context>
</TS>
