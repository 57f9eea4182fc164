<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT" sourcelanguage="en">
    <context>
        <name>About</name>
        <message>
            <source>About Ferry</source>
            <translation>Informazioni su Ferry</translation>
        </message>
        <message>
            <source>Ferry %1</source>
            <translation>Ferry %1</translation>
        </message>
        <message>
            <source>Every byte arrives, or you know which did not and why.

Free software under the GNU General Public License, version 3 or later.</source>
            <translation>Ogni byte arriva, oppure si sa quale non è arrivato e perché.

Software libero sotto la GNU General Public License, versione 3 o successiva.</translation>
        </message>
    </context>
    <context>
        <name>ErrorText</name>
        <message>
            <source>Ask for permission to read: %1 may not be read by you.</source>
            <translation>Chiedere il permesso di lettura: %1 non è leggibile con i propri permessi.</translation>
        </message>
        <message>
            <source>Ask for permission to change its folder: %1 may not be removed by you.</source>
            <translation>Chiedere il permesso di modificare la sua cartella: %1 non è eliminabile con i propri permessi.</translation>
        </message>
        <message>
            <source>Choose a folder that you may change: %1 may not be written by you.</source>
            <translation>Scegliere una cartella modificabile: %1 non è scrivibile con i propri permessi.</translation>
        </message>
        <message>
            <source>Choose a target with another file system: this one cannot hold the link %1.</source>
            <translation>Scegliere una destinazione con un altro file system: questo non può contenere il collegamento %1.</translation>
        </message>
        <message>
            <source>Choose a target with another file system: this one cannot hold the special file %1.</source>
            <translation>Scegliere una destinazione con un altro file system: questo non può contenere il file speciale %1.</translation>
        </message>
        <message>
            <source>Choose another target: its file system cannot do what %1 needs.</source>
            <translation>Scegliere un’altra destinazione: il suo file system non offre ciò che serve a %1.</translation>
        </message>
        <message>
            <source>Look into the list: a line of %1 has a hash that Ferry does not know.</source>
            <translation>Controllare l’elenco: una riga di %1 ha una somma di controllo che Ferry non conosce.</translation>
        </message>
        <message>
            <source>this item</source>
            <translation>questo elemento</translation>
        </message>
        <message>
            <source>Cancelled before %1 was finished.</source>
            <translation>Annullato prima di completare %1.</translation>
        </message>
        <message>
            <source>Look whether it was moved or renamed: %1 is not there.</source>
            <translation>Controllare se è stato spostato o rinominato: %1 non c’è.</translation>
        </message>
        <message>
            <source>Rename one of them or choose to replace: %1 is there already.</source>
            <translation>Rinominare uno dei due o scegliere di sostituire: %1 esiste già.</translation>
        </message>
        <message>
            <source>Make room on the target: there is no space left for %1.</source>
            <translation>Liberare spazio sulla destinazione: non ne resta per %1.</translation>
        </message>
        <message>
            <source>Choose another target: the file system of %1 can only be read.</source>
            <translation>Scegliere un’altra destinazione: il file system di %1 è di sola lettura.</translation>
        </message>
        <message>
            <source>Give it a shorter or simpler name: the target cannot hold the name %1.</source>
            <translation>Scegliere un nome più corto o più semplice: la destinazione non accetta il nome %1.</translation>
        </message>
        <message>
            <source>Look into the list: %1 is no file below its folder.</source>
            <translation>Controllare l’elenco: %1 non è un file all’interno della sua cartella.</translation>
        </message>
        <message>
            <source>Choose a target with another file system: %1 is too large for this one.</source>
            <translation>Scegliere una destinazione con un altro file system: %1 è troppo grande per questo.</translation>
        </message>
        <message>
            <source>Copy it again when it is at rest: %1 changed while it was read.</source>
            <translation>Copiare di nuovo quando nulla cambia più: %1 è cambiato durante la lettura.</translation>
        </message>
        <message>
            <source>Check the target device and copy again: %1 came back different from what was written.</source>
            <translation>Controllare il dispositivo di destinazione e copiare di nuovo: %1 è stato riletto diverso da com’era stato scritto.</translation>
        </message>
        <message>
            <source>Keep what is replaced next time: %1 replaced an older one, which is gone.</source>
            <translation>La prossima volta conservare ciò che viene sostituito: %1 ha sostituito una versione precedente, che non c’è più.</translation>
        </message>
        <message>
            <source>Look at it yourself: %1 was changed since.</source>
            <translation>Controllare di persona: %1 è cambiato da allora.</translation>
        </message>
        <message>
            <source>Move it out of the trash yourself: nothing tells where %1 came from.</source>
            <translation>Toglierlo a mano dal cestino: nulla indica da dove viene %1.</translation>
        </message>
        <message>
            <source>The copy stays, for its original %1 is gone or changed.</source>
            <translation>La copia resta, perché il suo originale %1 non c’è più o è cambiato.</translation>
        </message>
        <message>
            <source>Connect the device again: it went away at %1.</source>
            <translation>Ricollegare il dispositivo: è scomparso durante l’elaborazione di %1.</translation>
        </message>
        <message>
            <source>Close the program that uses it: %1 is in use.</source>
            <translation>Chiudere il programma che lo usa: %1 è in uso.</translation>
        </message>
        <message>
            <source>Rename one of them: a file and a folder meet at %1.</source>
            <translation>Rinominare uno dei due: in %1 si incontrano un file e una cartella.</translation>
        </message>
        <message>
            <source>Choose another folder: %1 is there already as this very file.</source>
            <translation>Scegliere un’altra cartella: %1 è già lì ed è proprio questo file.</translation>
        </message>
        <message>
            <source>Choose a folder outside of it: %1 cannot go into itself.</source>
            <translation>Scegliere una cartella all’esterno: %1 non può andare dentro sé stesso.</translation>
        </message>
        <message>
            <source>Unmount it first: another file system is mounted at %1.</source>
            <translation>Smontarlo prima: su %1 è montato un altro file system.</translation>
        </message>
        <message>
            <source>Copy it again: %1 is missing.</source>
            <translation>Copiare di nuovo: %1 manca.</translation>
        </message>
        <message>
            <source>It stays, for the source has %1 by now.</source>
            <translation>Resta, perché ora anche l’origine contiene %1.</translation>
        </message>
        <message>
            <source>Look whether it is still needed: %1 is not in the source.</source>
            <translation>Controllare se serve ancora: %1 non è nell’origine.</translation>
        </message>
        <message>
            <source>Look at both: %1 is something else than its source.</source>
            <translation>Controllare entrambi: %1 è di tipo diverso dalla sua origine.</translation>
        </message>
        <message>
            <source>Look at both or copy it again: %1 has another size than its source.</source>
            <translation>Controllare entrambi o copiare di nuovo: %1 ha una dimensione diversa dalla sua origine.</translation>
        </message>
        <message>
            <source>Look at both or copy it again: the content of %1 is not what it should be.</source>
            <translation>Controllare entrambi o copiare di nuovo: il contenuto di %1 non è quello atteso.</translation>
        </message>
        <message>
            <source>Look at both: the link %1 leads to another place than its source.</source>
            <translation>Controllare entrambi: il collegamento %1 porta altrove rispetto alla sua origine.</translation>
        </message>
        <message>
            <source>Look into the list: a line of %1 is no line of a checksum list.</source>
            <translation>Controllare l’elenco: una riga di %1 non è una riga di un elenco di somme di controllo.</translation>
        </message>
        <message>
            <source>Check the device and its cable: it reported a fault at %1.</source>
            <translation>Controllare il dispositivo e il suo cavo: ha segnalato un guasto su %1.</translation>
        </message>
        <message>
            <source>Please report this: Ferry made a mistake at %1.</source>
            <translation>Si prega di segnalarlo: Ferry ha commesso un errore su %1.</translation>
        </message>
        <message>
            <source>%1: %2 (error %3)</source>
            <comment>system call, its message, its number</comment>
            <translation>%1: %2 (errore %3)</translation>
        </message>
        <message>
            <source>Open it with the program it belongs to: %1 is no archive of a kind that Ferry knows.</source>
            <translation>Aprirlo con il programma a cui appartiene: %1 non è un archivio di un tipo che Ferry conosce.</translation>
        </message>
        <message>
            <source>Get it again from where it came: %1 is damaged or not complete.</source>
            <translation>Procurarselo di nuovo da dove proviene: %1 è danneggiato o incompleto.</translation>
        </message>
        <message>
            <source>Use the program it was made with: %1 needs a password.</source>
            <translation>Usare il programma con cui è stato creato: %1 richiede una password.</translation>
        </message>
        <message>
            <source>Distrust this archive: the name of %1 leads out of the folder it is to go to.</source>
            <translation>Diffidare di questo archivio: il nome di %1 porta fuori dalla cartella prevista.</translation>
        </message>
        <message>
            <source>Distrust this archive: far more comes out of %1 than honest content would be.</source>
            <translation>Diffidare di questo archivio: da %1 esce molto più di quanto darebbe un contenuto onesto.</translation>
        </message>
    </context>
    <context>
        <name>JobText</name>
        <message>
            <source>Copying</source>
            <translation>Copia</translation>
        </message>
        <message>
            <source>Moving</source>
            <translation>Spostamento</translation>
        </message>
        <message>
            <source>Deleting</source>
            <translation>Eliminazione</translation>
        </message>
        <message>
            <source>Moving to trash</source>
            <translation>Spostamento nel cestino</translation>
        </message>
        <message>
            <source>Comparing</source>
            <translation>Confronto</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>Verifica</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copia</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Sposta</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>Elimina definitivamente</translation>
        </message>
        <message>
            <source>Move to trash</source>
            <translation>Sposta nel cestino</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Confronta</translation>
        </message>
        <message>
            <source>Check a list</source>
            <translation>Verifica un elenco</translation>
        </message>
        <message>
            <source>Copy %1 to %2</source>
            <comment>one file or folder</comment>
            <translation>Copia %1 in %2</translation>
        </message>
        <message>
            <source>Move %1 to %2</source>
            <comment>one file or folder</comment>
            <translation>Sposta %1 in %2</translation>
        </message>
        <message>
            <source>Delete %1 for good</source>
            <translation>Elimina %1 definitivamente</translation>
        </message>
        <message>
            <source>Move %1 to the trash</source>
            <translation>Sposta %1 nel cestino</translation>
        </message>
        <message>
            <source>Compare %1 with its copy in %2</source>
            <translation>Confronta %1 con la sua copia in %2</translation>
        </message>
        <message>
            <source>Check the files of the list %1</source>
            <translation>Verifica i file dell’elenco %1</translation>
        </message>
        <message numerus="yes">
            <source>Copy %Ln item(s) to %1</source>
            <translation>
                <numerusform>Copia %Ln elemento in %1</numerusform>
                <numerusform>Copia %Ln elementi in %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln item(s) to %1</source>
            <translation>
                <numerusform>Sposta %Ln elemento in %1</numerusform>
                <numerusform>Sposta %Ln elementi in %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln item(s) for good</source>
            <translation>
                <numerusform>Elimina %Ln elemento definitivamente</numerusform>
                <numerusform>Elimina %Ln elementi definitivamente</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln item(s) to the trash</source>
            <translation>
                <numerusform>Sposta %Ln elemento nel cestino</numerusform>
                <numerusform>Sposta %Ln elementi nel cestino</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Compare %Ln item(s) with their copies in %1</source>
            <translation>
                <numerusform>Confronta %Ln elemento con la sua copia in %1</numerusform>
                <numerusform>Confronta %Ln elementi con le loro copie in %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Check the files of %Ln list(s)</source>
            <translation>
                <numerusform>Verifica i file di %Ln elenco</numerusform>
                <numerusform>Verifica i file di %Ln elenchi</numerusform>
            </translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>In attesa</translation>
        </message>
        <message>
            <source>Making it safe</source>
            <translation>Messa al sicuro</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>In pausa</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>Richiede attenzione</translation>
        </message>
        <message>
            <source>Cancelling</source>
            <translation>Annullamento</translation>
        </message>
        <message>
            <source>Done and verified</source>
            <translation>Completato e verificato</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Completato</translation>
        </message>
        <message>
            <source>Done: %1</source>
            <comment>what a comparison found</comment>
            <translation>Finito: %1</translation>
        </message>
        <message>
            <source>%1 (safe to remove)</source>
            <comment>Done</comment>
            <translation>%1 (rimozione sicura)</translation>
        </message>
        <message>
            <source>%1 (not yet safe to remove)</source>
            <comment>Done</comment>
            <translation>%1 (rimozione non ancora sicura)</translation>
        </message>
        <message>
            <source>Looking at the files</source>
            <translation>Esame dei file</translation>
        </message>
        <message>
            <source>Verifying</source>
            <translation>Verifica della copia</translation>
        </message>
        <message numerus="yes">
            <source>Done with %Ln problem(s)</source>
            <translation>
                <numerusform>Completato con %Ln problema</numerusform>
                <numerusform>Completato con %Ln problemi</numerusform>
            </translation>
        </message>
        <message>
            <source>Done with problems</source>
            <translation>Completato con problemi</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Annullato</translation>
        </message>
        <message>
            <source>Could not start</source>
            <translation>Impossibile iniziare</translation>
        </message>
        <message>
            <source>Another Ferry keeps the queue: jobs of this window end with it.</source>
            <translation>Un altro Ferry gestisce la coda: le attività di questa finestra finiscono con essa.</translation>
        </message>
        <message>
            <source>A newer Ferry wrote the stored queue: jobs of this window end with it.</source>
            <translation>La coda salvata è di un Ferry più recente: le attività di questa finestra finiscono con essa.</translation>
        </message>
        <message>
            <source>The stored queue was damaged and is now %1.</source>
            <translation>La coda salvata era danneggiata e ora si trova in %1.</translation>
        </message>
        <message>
            <source>The queue cannot be kept in %1.</source>
            <translation>La coda non può essere salvata in %1.</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln file(s)</source>
            <translation>
                <numerusform>%1 di %Ln file</numerusform>
                <numerusform>%1 di %Ln file</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln file</numerusform>
                <numerusform>%Ln file</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>sizes</comment>
            <translation>%1 di %2</translation>
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
                <numerusform>%Ln uguale</numerusform>
                <numerusform>%Ln uguali</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>e %Ln altro</numerusform>
                <numerusform>e altri %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>To: %1</source>
            <translation>In: %1</translation>
        </message>
        <message>
            <source>With: %1</source>
            <translation>Con: %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln skipped</source>
            <translation>
                <numerusform>%Ln saltato</numerusform>
                <numerusform>%Ln saltati</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln kept both</source>
            <comment>items that had another of their name in the way</comment>
            <translation>
                <numerusform>%Ln con entrambi mantenuti</numerusform>
                <numerusform>%Ln con entrambi mantenuti</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln with other times or rights</source>
            <comment>items compared</comment>
            <translation>
                <numerusform>%Ln con date o permessi diversi</numerusform>
                <numerusform>%Ln con date o permessi diversi</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln failed</source>
            <translation>
                <numerusform>%Ln non riuscito</numerusform>
                <numerusform>%Ln non riusciti</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln not kept completely</source>
            <translation>
                <numerusform>%Ln conservato in parte</numerusform>
                <numerusform>%Ln conservati in parte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln different or missing</source>
            <comment>items compared</comment>
            <translation>
                <numerusform>%Ln diverso o mancante</numerusform>
                <numerusform>%Ln diversi o mancanti</numerusform>
            </translation>
        </message>
        <message>
            <source>Limited to %1</source>
            <translation>Limitato a %1</translation>
        </message>
        <message>
            <source>Now: %1</source>
            <translation>Ora: %1</translation>
        </message>
        <message>
            <source>%1 left</source>
            <comment>time</comment>
            <translation>tempo rimasto: %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln question(s)</source>
            <translation>
                <numerusform>%Ln domanda</numerusform>
                <numerusform>%Ln domande</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <comment>between the parts of a spoken row</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>The log of this job is not complete: there is no space left for %1.</source>
            <translation>Il registro di questa attività è incompleto: non resta spazio per %1.</translation>
        </message>
        <message>
            <source>The log of this job is not complete: %1 may not be written by you.</source>
            <translation>Il registro di questa attività è incompleto: %1 non è scrivibile con i propri permessi.</translation>
        </message>
        <message>
            <source>The log of this job is not complete: the file system of %1 can only be read.</source>
            <translation>Il registro di questa attività è incompleto: il file system di %1 è di sola lettura.</translation>
        </message>
        <message>
            <source>The log of this job is not complete: %1 cannot be written.</source>
            <translation>Il registro di questa attività è incompleto: impossibile scrivere %1.</translation>
        </message>
        <message>
            <source>Done, log not complete</source>
            <translation>Completato, registro incompleto</translation>
        </message>
        <message>
            <source>log not complete</source>
            <comment>part of a spoken row</comment>
            <translation>registro incompleto</translation>
        </message>
        <message>
            <source>%1 not safe yet</source>
            <comment>size</comment>
            <translation>%1 non ancora al sicuro</translation>
        </message>
        <message>
            <source>Safe on the device: %1 of %2</source>
            <comment>sizes</comment>
            <translation>Al sicuro sul dispositivo: %1 di %2</translation>
        </message>
        <message>
            <source>Nobody waited for the device: eject it before you remove it.</source>
            <translation>Non si è atteso il dispositivo: espellerlo prima di rimuoverlo.</translation>
        </message>
        <message>
            <source>%1 moved, %2 safe on the device</source>
            <translation>%1 spostati, %2 al sicuro sul dispositivo</translation>
        </message>
        <message>
            <source>%1 copied, %2 safe on the device</source>
            <translation>%1 copiati, %2 al sicuro sul dispositivo</translation>
        </message>
        <message numerus="yes">
            <source>%Ln done</source>
            <translation>
                <numerusform>%Ln completato</numerusform>
                <numerusform>%Ln completati</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln left</source>
            <comment>items</comment>
            <translation>
                <numerusform>%Ln rimasto</numerusform>
                <numerusform>%Ln rimasti</numerusform>
            </translation>
        </message>
        <message>
            <source> · </source>
            <comment>between counts</comment>
            <translation> · </translation>
        </message>
        <message>
            <source>Nothing is running</source>
            <translation>Nulla in corso</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln job(s) running · %2</source>
            <translation>
                <numerusform>%1 di %Ln attività in corso · %2</numerusform>
                <numerusform>%1 di %Ln attività in corso · %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln job(s) running</source>
            <translation>
                <numerusform>%1 di %Ln attività in corso</numerusform>
                <numerusform>%1 di %Ln attività in corso</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln only in the target</source>
            <comment>items compared</comment>
            <translation>
                <numerusform>%Ln solo nella destinazione</numerusform>
                <numerusform>%Ln solo nella destinazione</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <comment>what a job did</comment>
            <translation>Ripristino: %1</translation>
        </message>
        <message>
            <source>Again: %1</source>
            <comment>what failed of a job</comment>
            <translation>Di nuovo: %1</translation>
        </message>
        <message>
            <source>Go on: %1</source>
            <comment>with a cancelled job, in its sentence</comment>
            <translation>Continuazione: %1</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <translation>Interrotto</translation>
        </message>
        <message>
            <source>Waits for %1</source>
            <comment>a device</comment>
            <translation>In attesa di %1</translation>
        </message>
        <message>
            <source>Waiting for: %1</source>
            <comment>another job, in its sentence</comment>
            <translation>In attesa di: %1</translation>
        </message>
        <message>
            <source>After a crash this job could not go on where it was: %1</source>
            <translation>Dopo un arresto anomalo questa attività non potrebbe riprendere da dov’era: %1</translation>
        </message>
        <message>
            <source>Extracting</source>
            <translation>Estrazione</translation>
        </message>
        <message>
            <source>Compressing</source>
            <translation>Compressione</translation>
        </message>
        <message>
            <source>Extract</source>
            <translation>Estrai</translation>
        </message>
        <message>
            <source>Compress</source>
            <translation>Comprimi</translation>
        </message>
        <message>
            <source>Restore %1 from the trash</source>
            <translation>Ripristina %1 dal cestino</translation>
        </message>
        <message numerus="yes">
            <source>Restore %Ln item(s) from the trash</source>
            <translation>
                <numerusform>Ripristina %Ln elemento dal cestino</numerusform>
                <numerusform>Ripristina %Ln elementi dal cestino</numerusform>
            </translation>
        </message>
        <message>
            <source>Extract %1 to %2</source>
            <comment>one archive, a folder</comment>
            <translation>Estrai %1 in %2</translation>
        </message>
        <message>
            <source>Compress %1 to %2</source>
            <comment>one file or folder, an archive</comment>
            <translation>Comprimi %1 in %2</translation>
        </message>
        <message numerus="yes">
            <source>Extract %Ln archive(s) to %1</source>
            <translation>
                <numerusform>Estrai %Ln archivio in %1</numerusform>
                <numerusform>Estrai %Ln archivi in %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Compress %Ln item(s) to %1</source>
            <translation>
                <numerusform>Comprimi %Ln elemento in %1</numerusform>
                <numerusform>Comprimi %Ln elementi in %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Trash what only %1 has</source>
            <comment>a folder</comment>
            <translation>Sposta nel cestino ciò che è solo in %1</translation>
        </message>
        <message>
            <source>Copy what differs or is missing to %1</source>
            <comment>a folder</comment>
            <translation>Copia ciò che differisce o manca in %1</translation>
        </message>
    </context>
    <context>
        <name>Language</name>
        <message>
            <source>English</source>
            <comment>what this language calls itself</comment>
            <translation>Italiano</translation>
        </message>
    </context>
    <context>
        <name>Names</name>
        <message>
            <source>Trash</source>
            <translation>Cestino</translation>
        </message>
        <message>
            <source>Trash on %1</source>
            <comment>a device</comment>
            <translation>Cestino su %1</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <comment>a folder, a device</comment>
            <translation>%1 su %2</translation>
        </message>
        <message>
            <source>%1 (from the trash)</source>
            <comment>a file or folder</comment>
            <translation>%1 (dal cestino)</translation>
        </message>
        <message>
            <source>%1 (from: %2)</source>
            <comment>a file or folder, the trash of a device</comment>
            <translation>%1 (da: %2)</translation>
        </message>
        <message>
            <source>“%1”</source>
            <comment>a file name in quotation marks</comment>
            <translation>«%1»</translation>
        </message>
    </context>
    <context>
        <name>OutcomeText</name>
        <message>
            <source>There already, and existing files were to stay.</source>
            <translation>Esiste già, e l’esistente doveva restare.</translation>
        </message>
        <message>
            <source>The one there is as new or newer.</source>
            <translation>Quello presente è altrettanto recente o più recente.</translation>
        </message>
        <message>
            <source>The one there has the same size.</source>
            <translation>Quello presente ha la stessa dimensione.</translation>
        </message>
        <message>
            <source>The one there has the same content.</source>
            <translation>Quello presente ha lo stesso contenuto.</translation>
        </message>
        <message>
            <source>A socket lives only as long as its program; it cannot be copied.</source>
            <translation>Un socket vive solo quanto il suo programma; non si può copiare.</translation>
        </message>
        <message>
            <source>Stays, because something in it stays.</source>
            <translation>Resta, perché qualcosa al suo interno resta.</translation>
        </message>
        <message>
            <source>Skipped as you answered.</source>
            <translation>Saltato, come da risposta.</translation>
        </message>
        <message>
            <source>Undone already.</source>
            <translation>Già ripristinato.</translation>
        </message>
        <message>
            <source>Not there any more.</source>
            <translation>Non c’è più.</translation>
        </message>
        <message>
            <source>Only in the target.</source>
            <translation>Solo nella destinazione.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Completato</translation>
        </message>
        <message>
            <source>Not complete</source>
            <translation>Incompleto</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>Saltato</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Non riuscito</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Previsto</translation>
        </message>
        <message>
            <source>Copy file</source>
            <translation>Copia file</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>Copia collegamento</translation>
        </message>
        <message>
            <source>Copy special file</source>
            <translation>Copia file speciale</translation>
        </message>
        <message>
            <source>Hard link</source>
            <translation>Collegamento fisico</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Cartella</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Sposta</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Elimina</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>Cestino</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Confronta</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Verifica</translation>
        </message>
        <message>
            <source>shared blocks</source>
            <translation>blocchi condivisi</translation>
        </message>
        <message>
            <source>in a batch</source>
            <translation>in blocco</translation>
        </message>
        <message>
            <source>in one stream</source>
            <translation>in un unico flusso</translation>
        </message>
        <message>
            <source>in parallel parts</source>
            <translation>in parti parallele</translation>
        </message>
        <message>
            <source>renamed</source>
            <translation>rinominato</translation>
        </message>
        <message>
            <source>linked</source>
            <translation>collegato</translation>
        </message>
        <message>
            <source>finished before the interruption</source>
            <translation>completato prima dell’interruzione</translation>
        </message>
        <message>
            <source>times and rights only</source>
            <translation>solo date e permessi</translation>
        </message>
        <message>
            <source>owner</source>
            <translation>proprietario</translation>
        </message>
        <message>
            <source>group</source>
            <translation>gruppo</translation>
        </message>
        <message>
            <source>permissions</source>
            <translation>permessi</translation>
        </message>
        <message>
            <source>set-user-ID bits</source>
            <translation>bit set-user-ID</translation>
        </message>
        <message>
            <source>times</source>
            <translation>date</translation>
        </message>
        <message>
            <source>extended attributes</source>
            <translation>attributi estesi</translation>
        </message>
        <message>
            <source>attribute %1</source>
            <translation>attributo %1</translation>
        </message>
        <message>
            <source>access list</source>
            <translation>elenco di accesso</translation>
        </message>
        <message>
            <source>hard link</source>
            <translation>collegamento fisico</translation>
        </message>
        <message>
            <source>holes</source>
            <translation>buchi</translation>
        </message>
        <message>
            <source>what was added to the file meanwhile</source>
            <translation>ciò che nel frattempo si è aggiunto al file</translation>
        </message>
        <message>
            <source>Differs in: %1</source>
            <translation>Differenze: %1</translation>
        </message>
        <message>
            <source>Not kept: %1</source>
            <translation>Non conservato: %1</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between the parts of a list</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>Got the source's times and rights.</source>
            <translation>Ha ricevuto le date e i permessi dell’origine.</translation>
        </message>
        <message>
            <source>Replaced an older one.</source>
            <translation>Ha sostituito l’esistente.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>kind of a hash, its digits</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Read from the device and found equal</source>
            <translation>Letto dal dispositivo e uguale</translation>
        </message>
        <message>
            <source>Read, perhaps from memory, and found equal</source>
            <translation>Letto, forse dalla memoria, e uguale</translation>
        </message>
        <message>
            <source>Finished: %1</source>
            <comment>a time</comment>
            <translation>Finito: %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln attempt(s)</source>
            <translation>
                <numerusform>%Ln tentativo</numerusform>
                <numerusform>%Ln tentativi</numerusform>
            </translation>
        </message>
        <message>
            <source>The one there looks the same: size and time.</source>
            <translation>Quello presente sembra uguale: dimensione e data.</translation>
        </message>
        <message>
            <source>Both are kept.</source>
            <translation>Vengono mantenuti entrambi.</translation>
        </message>
        <message>
            <source>Gets the name %1.</source>
            <translation>Riceve il nome %1.</translation>
        </message>
        <message>
            <source>The one there gets the name %1.</source>
            <translation>Quello presente riceve il nome %1.</translation>
        </message>
        <message>
            <source>Gives its times and rights to the one there.</source>
            <translation>Dà le proprie date e i permessi a quello presente.</translation>
        </message>
        <message>
            <source>Replaces the one there.</source>
            <translation>Sostituisce quello presente.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) exist already</source>
            <translation>
                <numerusform>%Ln file esiste già</numerusform>
                <numerusform>%Ln file esistono già</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln folder(s) exist already</source>
            <translation>
                <numerusform>%Ln cartella esiste già</numerusform>
                <numerusform>%Ln cartelle esistono già</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln time(s) a file and a folder have one name</source>
            <translation>
                <numerusform>%Ln volta un file e una cartella hanno lo stesso nome</numerusform>
                <numerusform>%Ln volte un file e una cartella hanno lo stesso nome</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) failed and can be tried again</source>
            <translation>
                <numerusform>%Ln elemento non è riuscito e si può riprovare</numerusform>
                <numerusform>%Ln elementi non sono riusciti e si possono riprovare</numerusform>
            </translation>
        </message>
        <message>
            <source>The device is full; the job goes on when there is room</source>
            <translation>Il dispositivo è pieno; l’attività proseguirà quando ci sarà spazio</translation>
        </message>
        <message>
            <source>&amp;Skip</source>
            <translation>Sa&amp;lta</translation>
        </message>
        <message>
            <source>&amp;Replace</source>
            <translation>&amp;Sostituisci</translation>
        </message>
        <message>
            <source>Replace if &amp;newer</source>
            <translation>Sostituisci se più &amp;recente</translation>
        </message>
        <message>
            <source>&amp;Keep both</source>
            <translation>Mantieni entram&amp;bi</translation>
        </message>
        <message>
            <source>&amp;Merge</source>
            <translation>&amp;Unisci</translation>
        </message>
        <message>
            <source>Keep the one that is there; the new one stays where it is</source>
            <translation>Mantieni quello presente; il nuovo resta dov’è</translation>
        </message>
        <message>
            <source>Put the new one in the place of the one that is there</source>
            <translation>Metti il nuovo al posto di quello presente</translation>
        </message>
        <message>
            <source>Replace if the new one was changed later, otherwise skip</source>
            <translation>Sostituisci se il nuovo è stato modificato più tardi, altrimenti salta</translation>
        </message>
        <message>
            <source>Give the new one a free name</source>
            <translation>Dai al nuovo un nome libero</translation>
        </message>
        <message>
            <source>Put the contents of both into one folder</source>
            <translation>Riunisci il contenuto di entrambe in una sola cartella</translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <translation>Ri&amp;prova</translation>
        </message>
        <message>
            <source>Try it once more, when you have mended what was in the way</source>
            <translation>Riprova, una volta risolto ciò che lo impediva</translation>
        </message>
        <message>
            <source>%1 needed, %2 free</source>
            <comment>room on a device</comment>
            <translation>%1 necessari, %2 liberi</translation>
        </message>
        <message>
            <source>folder</source>
            <translation>cartella</translation>
        </message>
        <message>
            <source>%1, %2, newer</source>
            <comment>size, time</comment>
            <translation>%1, %2, più recente</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>size, time</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Extract</source>
            <translation>Estrai</translation>
        </message>
        <message>
            <source>Compress</source>
            <translation>Comprimi</translation>
        </message>
        <message numerus="yes">
            <source>%Ln archive(s) unpack to suspiciously much</source>
            <translation>
                <numerusform>Da %Ln archivio esce una quantità sospetta di dati</numerusform>
                <numerusform>Da %Ln archivi esce una quantità sospetta di dati</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Unpack all of it</source>
            <translation>&amp;Estrai tutto</translation>
        </message>
        <message>
            <source>Go on with the archive, however much comes out of it</source>
            <translation>Continuare con l’archivio, per quanto ne esca</translation>
        </message>
        <message>
            <source>%1 of it read, %2 came out so far, %3 free</source>
            <comment>an archive that unpacks to too much</comment>
            <translation>%1 letti, %2 usciti finora, %3 liberi</translation>
        </message>
    </context>
    <context>
        <name>Quantities</name>
        <message numerus="yes">
            <source>%1 byte(s)</source>
            <translation>
                <numerusform>%1 byte</numerusform>
                <numerusform>%1 byte</numerusform>
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
            <translation>meno di un minuto</translation>
        </message>
        <message>
            <source>%1 min</source>
            <comment>time left in minutes</comment>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <comment>time left in hours and minutes</comment>
            <translation>%1 h %2 min</translation>
        </message>
        <message numerus="yes">
            <source>%Ln day(s)</source>
            <comment>time left</comment>
            <translation>
                <numerusform>%Ln giorno</numerusform>
                <numerusform>%Ln giorni</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::DropOverlay</name>
        <message>
            <source>Let go here to copy, move or delete</source>
            <translation>Rilasciare qui per copiare, spostare o eliminare</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::JobActions</name>
        <message>
            <source>&amp;Pause</source>
            <translation>&amp;Pausa</translation>
        </message>
        <message>
            <source>&amp;Resume</source>
            <translation>&amp;Riprendi</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Annulla</translation>
        </message>
        <message>
            <source>&amp;Start now</source>
            <translation>Ini&amp;zia ora</translation>
        </message>
        <message>
            <source>Speed li&amp;mit…</source>
            <translation>Limite di &amp;velocità…</translation>
        </message>
        <message>
            <source>Show lo&amp;g</source>
            <translation>Mostra re&amp;gistro</translation>
        </message>
        <message>
            <source>Open destination &amp;folder</source>
            <translation>Apri cartella di &amp;destinazione</translation>
        </message>
        <message>
            <source>Remo&amp;ve from list</source>
            <translation>&amp;Togli dall’elenco</translation>
        </message>
        <message>
            <source>Speed limit</source>
            <translation>Limite di velocità</translation>
        </message>
        <message>
            <source>Trash what only the target has (%1)…</source>
            <comment>a number of items</comment>
            <translation>Sposta nel cestino quanto è solo nella destinazione (%1)…</translation>
        </message>
        <message>
            <source>Megabytes per second (0: no limit):</source>
            <translation>Megabyte al secondo (0: nessun limite):</translation>
        </message>
        <message>
            <source>To the &amp;top</source>
            <translation>In &amp;cima</translation>
        </message>
        <message>
            <source>One &amp;up</source>
            <translation>&amp;Su</translation>
        </message>
        <message>
            <source>&amp;One down</source>
            <translation>Gi&amp;ù</translation>
        </message>
        <message>
            <source>To the &amp;bottom</source>
            <translation>In &amp;fondo</translation>
        </message>
        <message>
            <source>Tr&amp;y again what failed</source>
            <translation>Riprova i non ri&amp;usciti</translation>
        </message>
        <message>
            <source>Un&amp;do…</source>
            <translation>Ripr&amp;istina…</translation>
        </message>
        <message>
            <source>C&amp;hange…</source>
            <translation>Cam&amp;bia…</translation>
        </message>
        <message>
            <source>Remove what was &amp;kept…</source>
            <translation>Rimuovi ciò c&amp;he è stato conservato…</translation>
        </message>
        <message>
            <source>Copy what differs or is missing</source>
            <translation>Copia ciò che differisce o manca</translation>
        </message>
        <message>
            <source>Trash what only the target has…</source>
            <translation>Sposta nel cestino quanto è solo nella destinazione…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln replaced item(s) removed.</source>
            <translation>
                <numerusform>%Ln elemento sostituito rimosso.</numerusform>
                <numerusform>%Ln elementi sostituiti rimossi.</numerusform>
            </translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Cambia</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::JobBar</name>
        <message>
            <source>Progress</source>
            <translation>Avanzamento</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::JobDialog</name>
        <message>
            <source>Add &amp;files…</source>
            <translation>Aggiungi &amp;file…</translation>
        </message>
        <message>
            <source>Add f&amp;older…</source>
            <translation>Aggiungi &amp;cartella…</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Rimuovi</translation>
        </message>
        <message>
            <source>&amp;Browse…</source>
            <translation>&amp;Sfoglia…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Chiudi</translation>
        </message>
        <message>
            <source>Files and folders</source>
            <translation>File e cartelle</translation>
        </message>
        <message>
            <source>Destination folder</source>
            <translation>Cartella di destinazione</translation>
        </message>
        <message>
            <source>Move to the trash</source>
            <translation>Sposta nel cestino</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>Elimina definitivamente</translation>
        </message>
        <message>
            <source>No limit</source>
            <translation>Nessun limite</translation>
        </message>
        <message>
            <source> MB/s</source>
            <comment>unit after a number</comment>
            <translation> MB/s</translation>
        </message>
        <message>
            <source>In the background it gives way to other programs</source>
            <translation>In secondo piano cede il passo agli altri programmi</translation>
        </message>
        <message>
            <source>Shows first what would happen, item by item</source>
            <translation>Mostra prima cosa succederebbe, elemento per elemento</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Elimina</translation>
        </message>
        <message>
            <source>&amp;To folder:</source>
            <translation>&amp;Nella cartella:</translation>
        </message>
        <message>
            <source>If a file &amp;exists:</source>
            <translation>Se un file &amp;esiste:</translation>
        </message>
        <message>
            <source>If a folder e&amp;xists:</source>
            <translation>Se una cartella es&amp;iste:</translation>
        </message>
        <message>
            <source>&amp;Verify between devices:</source>
            <translation>&amp;Verifica tra dispositivi:</translation>
        </message>
        <message>
            <source>&amp;Verify:</source>
            <translation>&amp;Verifica:</translation>
        </message>
        <message>
            <source>&amp;Speed limit:</source>
            <translation>&amp;Limite di velocità:</translation>
        </message>
        <message>
            <source>&amp;How:</source>
            <translation>C&amp;ome:</translation>
        </message>
        <message>
            <source>&amp;Priority:</source>
            <translation>Priori&amp;tà:</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copia</translation>
        </message>
        <message numerus="yes">
            <source>Copy %Ln item(s)</source>
            <translation>
                <numerusform>Copia %Ln elemento</numerusform>
                <numerusform>Copia %Ln elementi</numerusform>
            </translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Sposta</translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln item(s)</source>
            <translation>
                <numerusform>Sposta %Ln elemento</numerusform>
                <numerusform>Sposta %Ln elementi</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln item(s)</source>
            <translation>
                <numerusform>Elimina %Ln elemento</numerusform>
                <numerusform>Elimina %Ln elementi</numerusform>
            </translation>
        </message>
        <message>
            <source>To trash</source>
            <translation>Nel cestino</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) to trash</source>
            <translation>
                <numerusform>%Ln elemento nel cestino</numerusform>
                <numerusform>%Ln elementi nel cestino</numerusform>
            </translation>
        </message>
        <message>
            <source>Add files or folders.</source>
            <translation>Aggiungere file o cartelle.</translation>
        </message>
        <message>
            <source>Choose a destination folder.</source>
            <translation>Scegliere una cartella di destinazione.</translation>
        </message>
        <message>
            <source>The destination must begin with /.</source>
            <translation>La destinazione deve iniziare con /.</translation>
        </message>
        <message>
            <source>A new folder %1 will be made for it.</source>
            <translation>Sarà creata una nuova cartella %1.</translation>
        </message>
        <message>
            <source>No folder is there, and none can be made.</source>
            <translation>Lì non c’è nessuna cartella, e non se ne può creare una.</translation>
        </message>
        <message>
            <source>Add files</source>
            <translation>Aggiungi file</translation>
        </message>
        <message>
            <source>Add a folder</source>
            <translation>Aggiungi una cartella</translation>
        </message>
        <message>
            <source>&amp;Keep what is replaced, until it is accepted or undone</source>
            <translation>&amp;Mantieni ciò che viene sostituito, finché non è accettato o ripristinato</translation>
        </message>
        <message>
            <source>P&amp;lan…</source>
            <translation>&amp;Pianifica…</translation>
        </message>
        <message>
            <source>In a hidden folder beside it</source>
            <translation>In una cartella nascosta lì accanto</translation>
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
                <numerusform>Richiede attenzione: %Ln domanda</numerusform>
                <numerusform>Richiede attenzione: %Ln domande</numerusform>
            </translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>Richiede attenzione</translation>
        </message>
        <message>
            <source>Show log</source>
            <translation>Mostra registro</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Rispondi</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Altro</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Riprendi</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausa</translation>
        </message>
        <message>
            <source>Remove from list</source>
            <translation>Togli dall’elenco</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annulla</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::LogView</name>
        <message>
            <source>&amp;Copy what differs or is missing</source>
            <translation>Cop&amp;ia ciò che differisce o manca</translation>
        </message>
        <message>
            <source>&amp;Trash what only the target has…</source>
            <translation>Sposta nel cestino &amp;quanto è solo nella destinazione…</translation>
        </message>
        <message>
            <source>All items</source>
            <translation>Tutti gli elementi</translation>
        </message>
        <message>
            <source>Problems</source>
            <comment>items</comment>
            <translation>Problemi</translation>
        </message>
        <message>
            <source>Failed, or not kept completely</source>
            <translation>Non riusciti o conservati in parte</translation>
        </message>
        <message>
            <source>Which items to show</source>
            <translation>Quali elementi mostrare</translation>
        </message>
        <message>
            <source>All</source>
            <comment>items</comment>
            <translation>Tutti</translation>
        </message>
        <message>
            <source>Search names</source>
            <translation>Cerca nomi</translation>
        </message>
        <message>
            <source>Open containing &amp;folder</source>
            <translation>Apri &amp;cartella</translation>
        </message>
        <message>
            <source>&amp;Copy paths as text</source>
            <translation>Copia &amp;percorsi come testo</translation>
        </message>
        <message>
            <source>Every item of a job is listed here as soon as one has run.</source>
            <translation>Qui compare ogni elemento di un’attività non appena ne è stata eseguita una.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s)</source>
            <translation>
                <numerusform>%Ln elemento</numerusform>
                <numerusform>%Ln elementi</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2 shown, searching</source>
            <comment>items, number</comment>
            <translation>%1, %2 mostrati, ricerca in corso</translation>
        </message>
        <message>
            <source>%1, %2 shown</source>
            <comment>items, number</comment>
            <translation>%1, %2 mostrati</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>job: why its log is not complete</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Lines of the log cannot be read.</source>
            <translation>Alcune righe del registro non sono leggibili.</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Non riusciti</translation>
        </message>
        <message>
            <source>What could not be done</source>
            <translation>Ciò che non si è potuto fare</translation>
        </message>
        <message>
            <source>Warnings</source>
            <comment>items</comment>
            <translation>Avvisi</translation>
        </message>
        <message>
            <source>Not kept completely</source>
            <translation>Conservati in parte</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>Saltati</translation>
        </message>
        <message>
            <source>What was left as it was</source>
            <translation>Ciò che è rimasto com’era</translation>
        </message>
        <message>
            <source>Replaced</source>
            <comment>items</comment>
            <translation>Sostituiti</translation>
        </message>
        <message>
            <source>Replaced an older one</source>
            <translation>Ha sostituito l’esistente</translation>
        </message>
        <message>
            <source>Verified</source>
            <comment>items</comment>
            <translation>Verificati</translation>
        </message>
        <message>
            <source>Read back and equal</source>
            <translation>Riletti e uguali</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Esporta</translation>
        </message>
        <message>
            <source>Writes the items that are shown here to a file</source>
            <translation>Scrive in un file gli elementi mostrati qui</translation>
        </message>
        <message>
            <source>&amp;Table (CSV)…</source>
            <translation>&amp;Tabella (CSV)…</translation>
        </message>
        <message>
            <source>&amp;Plain text…</source>
            <translation>Te&amp;sto semplice…</translation>
        </message>
        <message>
            <source>&amp;JSON lines…</source>
            <translation>Righe &amp;JSON…</translation>
        </message>
        <message>
            <source>&amp;Checksum list…</source>
            <translation>&amp;Elenco di somme di controllo…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) written to %1.</source>
            <translation>
                <numerusform>%Ln elemento scritto in %1.</numerusform>
                <numerusform>%Ln elementi scritti in %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Export the log</source>
            <translation>Esporta il registro</translation>
        </message>
        <message>
            <source>ferry-log</source>
            <comment>name of a file</comment>
            <translation>registro-ferry</translation>
        </message>
        <message>
            <source>Any time</source>
            <translation>Qualsiasi data</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Oggi</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Ultimi 7 giorni</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Ultimi 30 giorni</translation>
        </message>
        <message>
            <source>Last 365 days</source>
            <translation>Ultimi 365 giorni</translation>
        </message>
        <message>
            <source>Other…</source>
            <comment>days</comment>
            <translation>Altri…</translation>
        </message>
        <message>
            <source>Jobs of which time to show</source>
            <translation>Periodo delle attività da mostrare</translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation>Attività</translation>
        </message>
        <message>
            <source>Back to the list of jobs</source>
            <translation>Torna all’elenco delle attività</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Elementi</translation>
        </message>
        <message>
            <source>Retry failed</source>
            <translation>Riprova i non riusciti</translation>
        </message>
        <message>
            <source>Undo…</source>
            <translation>Ripristina…</translation>
        </message>
        <message>
            <source>Make alike</source>
            <translation>Allinea</translation>
        </message>
        <message>
            <source>Tries again what failed of the chosen job</source>
            <translation>Riprova ciò che non è riuscito nell’attività scelta</translation>
        </message>
        <message>
            <source>Takes back what the chosen job did</source>
            <translation>Annulla ciò che l’attività scelta ha fatto</translation>
        </message>
        <message>
            <source>Copies into the target what the comparison found missing or other there. What differs in times or rights only gets these.</source>
            <translation>Copia nella destinazione ciò che il confronto vi ha trovato diverso o mancante. Ciò che differisce solo per date o permessi riceve questi.</translation>
        </message>
        <message>
            <source>Moves to the trash what the comparison found in the target only</source>
            <translation>Sposta nel cestino ciò che il confronto ha trovato solo nella destinazione</translation>
        </message>
        <message>
            <source>&amp;Trash what only the target has (%1)…</source>
            <comment>a number of items</comment>
            <translation>Sposta nel cestino &amp;quanto è solo nella destinazione (%1)…</translation>
        </message>
        <message>
            <source>Makes the target of the chosen comparison like its source</source>
            <translation>Rende la destinazione del confronto scelto uguale alla sua origine</translation>
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
            <translation>Sono mostrati solo i primi %1. Restringi la ricerca o scegli un periodo più breve.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::OutcomeModel</name>
        <message>
            <source>To: %1</source>
            <translation>In: %1</translation>
        </message>
        <message>
            <source>This line of the log cannot be read.</source>
            <translation>Questa riga del registro non è leggibile.</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Esito</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Dimensione</translation>
        </message>
        <message>
            <source>What would happen</source>
            <translation>Cosa succederebbe</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Cosa è successo</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Cosa</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Come</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Destinazione</translation>
        </message>
        <message>
            <source>Will be asked</source>
            <translation>Verrà chiesto</translation>
        </message>
        <message>
            <source>Exists already</source>
            <translation>Esiste già</translation>
        </message>
        <message>
            <source>Not possible</source>
            <translation>Non possibile</translation>
        </message>
        <message>
            <source>Being read</source>
            <translation>In lettura</translation>
        </message>
        <message>
            <source>Job</source>
            <translation>Attività</translation>
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
            <translation>Nuovo: %1
%2
Presente: %3
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
            <translation>%1. Nuovo: %2. Presente: %3</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>New one</source>
            <translation>Nuovo</translation>
        </message>
        <message>
            <source>There already</source>
            <translation>Presente</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::QuestionView</name>
        <message>
            <source>&amp;Apply to all like this in this job</source>
            <translation>Appli&amp;ca a tutti i casi simili di questa attività</translation>
        </message>
        <message>
            <source>Show folder of the new one</source>
            <translation>Mostra la cartella del nuovo</translation>
        </message>
        <message>
            <source>Show folder of the one there already</source>
            <translation>Mostra la cartella di quello presente</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Domande</translation>
        </message>
        <message>
            <source>Also answers later questions of this kind in the same job</source>
            <translation>Risponde anche a domande future di questo tipo nella stessa attività</translation>
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
                <numerusform>Sa&amp;lta questo</numerusform>
                <numerusform>Sa&amp;lta questi %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>In %1</source>
            <translation>In %1</translation>
        </message>
        <message>
            <source>New one</source>
            <translation>Nuovo</translation>
        </message>
        <message>
            <source>There already</source>
            <translation>Presente</translation>
        </message>
        <message>
            <source>Show folder</source>
            <translation>Mostra la cartella</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::QueueView</name>
        <message>
            <source>Transfers</source>
            <translation>Trasferimenti</translation>
        </message>
        <message>
            <source>Jobs in the queue</source>
            <translation>Attività nella coda</translation>
        </message>
        <message>
            <source>Drop files and folders here.</source>
            <translation>Trascinare qui file e cartelle.</translation>
        </message>
        <message>
            <source>Drop files and folders here,
or press %1 to copy, %2 to move, %3 to delete.</source>
            <comment>keys</comment>
            <translation>Trascinare qui file e cartelle,
o premere %1 per copiare, %2 per spostare, %3 per eliminare.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::ResultsModel</name>
        <message>
            <source>not finished</source>
            <translation>non completato</translation>
        </message>
        <message numerus="yes">
            <source>%1, %Ln item(s)</source>
            <comment>kind of job, number</comment>
            <translation>
                <numerusform>%1, %Ln elemento</numerusform>
                <numerusform>%1, %Ln elementi</numerusform>
            </translation>
        </message>
        <message>
            <source>All jobs</source>
            <translation>Tutte le attività</translation>
        </message>
        <message numerus="yes">
            <source>%Ln job(s)</source>
            <translation>
                <numerusform>%Ln attività</numerusform>
                <numerusform>%Ln attività</numerusform>
            </translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quando</translation>
        </message>
        <message>
            <source>Job</source>
            <translation>Attività</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stato</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Elementi</translation>
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
            <translation>&amp;Copia…</translation>
        </message>
        <message>
            <source>&amp;Move…</source>
            <translation>&amp;Sposta…</translation>
        </message>
        <message>
            <source>&amp;Delete…</source>
            <translation>E&amp;limina…</translation>
        </message>
        <message>
            <source>&amp;Ferry</source>
            <translation>&amp;Ferry</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Esci</translation>
        </message>
        <message>
            <source>&amp;Transfers</source>
            <translation>&amp;Trasferimenti</translation>
        </message>
        <message>
            <source>&amp;Answers</source>
            <translation>&amp;Risposte</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Visualizza</translation>
        </message>
        <message>
            <source>Search the &amp;log</source>
            <translation>&amp;Cerca nel registro</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Aiuto</translation>
        </message>
        <message>
            <source>&amp;About Ferry</source>
            <translation>&amp;Informazioni su Ferry</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Comandi</translation>
        </message>
        <message>
            <source>No program to open folders was found.</source>
            <translation>Nessun programma trovato per aprire le cartelle.</translation>
        </message>
        <message>
            <source>&amp;File manager</source>
            <translation>&amp;Gestore dei file</translation>
        </message>
        <message>
            <source>Actions and &amp;their keys…</source>
            <translation>&amp;Azioni e relativi tasti…</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>&amp;Impostazioni…</translation>
        </message>
        <message>
            <source>&amp;How Ferry works</source>
            <translation>Come &amp;funziona Ferry</translation>
        </message>
        <message>
            <source>Drop window</source>
            <translation>Finestra di rilascio</translation>
        </message>
    </context>
    <context>
        <name>FileKinds</name>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Cartella</translation>
        </message>
        <message>
            <source>Pipe</source>
            <translation>Pipe</translation>
        </message>
        <message>
            <source>Socket</source>
            <translation>Socket</translation>
        </message>
        <message>
            <source>Device node</source>
            <translation>File di dispositivo</translation>
        </message>
        <message>
            <source>Broken link</source>
            <translation>Collegamento interrotto</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Sconosciuto</translation>
        </message>
        <message>
            <source>Link: %1</source>
            <comment>a symbolic link and what it leads to</comment>
            <translation>Collegamento: %1</translation>
        </message>
    </context>
    <context>
        <name>LeaveQuestion</name>
        <message>
            <source>Leave Ferry</source>
            <translation>Esci da Ferry</translation>
        </message>
        <message>
            <source>Jobs are still running.</source>
            <translation>Ci sono ancora attività in corso.</translation>
        </message>
        <message>
            <source>A job has not begun yet.</source>
            <translation>Un’attività non è ancora iniziata.</translation>
        </message>
        <message>
            <source>What is finished stays, nothing is left half done. The queue is not kept: jobs that wait are forgotten.</source>
            <translation>Ciò che è completato resta, nulla rimane a metà. La coda non viene salvata: le attività in attesa vengono dimenticate.</translation>
        </message>
        <message>
            <source>What is finished stays, nothing is left half done. The rest can be resumed when Ferry is opened again.</source>
            <translation>Ciò che è completato resta, nulla rimane a metà. Il resto si potrà riprendere alla prossima apertura di Ferry.</translation>
        </message>
        <message>
            <source>A job whose plan is open is forgotten.</source>
            <translation>Un’attività il cui piano è aperto viene dimenticata.</translation>
        </message>
        <message>
            <source>Leave Ferry and interrupt them</source>
            <translation>Esci e interrompi</translation>
        </message>
        <message>
            <source>Leave anyway</source>
            <translation>Esci comunque</translation>
        </message>
        <message>
            <source>Keep window open</source>
            <translation>Tieni aperta la finestra</translation>
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
            <translation>Altro per tutti i trasferimenti</translation>
        </message>
        <message numerus="yes">
            <source>%Ln dropped item(s) left out: only files and folders of this computer can be taken.</source>
            <translation>
                <numerusform>%Ln elemento rilasciato tralasciato: sono ammessi solo file e cartelle di questo computer.</numerusform>
                <numerusform>%Ln elementi rilasciati tralasciati: sono ammessi solo file e cartelle di questo computer.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;View</source>
            <comment>a file</comment>
            <translation>&amp;Visualizza</translation>
        </message>
        <message>
            <source>&amp;Copy…</source>
            <translation>&amp;Copia…</translation>
        </message>
        <message>
            <source>&amp;Move…</source>
            <translation>&amp;Sposta…</translation>
        </message>
        <message>
            <source>&amp;New folder…</source>
            <translation>N&amp;uova cartella…</translation>
        </message>
        <message>
            <source>&amp;Rename</source>
            <translation>&amp;Rinomina</translation>
        </message>
        <message>
            <source>To &amp;trash</source>
            <translation>Sposta &amp;nel cestino</translation>
        </message>
        <message>
            <source>Delete for &amp;good…</source>
            <translation>Elimina &amp;definitivamente…</translation>
        </message>
        <message>
            <source>Restore from the trash</source>
            <translation>Ripristina dal cestino</translation>
        </message>
        <message>
            <source>Empty the trash…</source>
            <translation>Svuota il cestino…</translation>
        </message>
        <message>
            <source>C&amp;ut</source>
            <translation>&amp;Taglia</translation>
        </message>
        <message>
            <source>Copy to clip&amp;board</source>
            <translation>Copia n&amp;egli appunti</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>&amp;Incolla</translation>
        </message>
        <message>
            <source>Select &amp;all</source>
            <translation>Selezion&amp;a tutto</translation>
        </message>
        <message>
            <source>Select this one</source>
            <translation>Seleziona questo</translation>
        </message>
        <message>
            <source>Select and go down</source>
            <translation>Seleziona e scendi</translation>
        </message>
        <message>
            <source>&amp;Select by pattern…</source>
            <translation>&amp;Seleziona per modello…</translation>
        </message>
        <message>
            <source>U&amp;nselect by pattern…</source>
            <translation>&amp;Deseleziona per modello…</translation>
        </message>
        <message>
            <source>&amp;Invert selection</source>
            <translation>In&amp;verti selezione</translation>
        </message>
        <message>
            <source>&amp;Filter</source>
            <translation>&amp;Filtra</translation>
        </message>
        <message>
            <source>Quick search</source>
            <translation>Ricerca rapida</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Indietro</translation>
        </message>
        <message>
            <source>&amp;Forward</source>
            <translation>&amp;Avanti</translation>
        </message>
        <message>
            <source>&amp;Up</source>
            <translation>&amp;Su</translation>
        </message>
        <message>
            <source>Up, from a list of files</source>
            <translation>Su, da un elenco di file</translation>
        </message>
        <message>
            <source>&amp;Home</source>
            <translation>&amp;Home</translation>
        </message>
        <message>
            <source>Type a &amp;path</source>
            <translation>Digita un &amp;percorso</translation>
        </message>
        <message>
            <source>&amp;Read again</source>
            <translation>A&amp;ggiorna</translation>
        </message>
        <message>
            <source>Same folder in the other pan&amp;e</source>
            <translation>Stessa cartella nell’altro pa&amp;nnello</translation>
        </message>
        <message>
            <source>New &amp;tab</source>
            <translation>Nuova sch&amp;eda</translation>
        </message>
        <message>
            <source>&amp;Close tab</source>
            <translation>&amp;Chiudi scheda</translation>
        </message>
        <message>
            <source>&amp;Hidden files</source>
            <translation>File &amp;nascosti</translation>
        </message>
        <message>
            <source>&amp;Places</source>
            <translation>&amp;Risorse</translation>
        </message>
        <message>
            <source>&amp;Transfers</source>
            <translation>&amp;Trasferimenti</translation>
        </message>
        <message>
            <source>&amp;Keys at the bottom</source>
            <translation>Tasti in &amp;basso</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;File</translation>
        </message>
        <message>
            <source>Transfers &amp;window</source>
            <translation>Finestra dei tras&amp;ferimenti</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Esci</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Modifica</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>V&amp;ai</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Visualizza</translation>
        </message>
        <message>
            <source>&amp;Answers</source>
            <translation>Risp&amp;oste</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>A&amp;iuto</translation>
        </message>
        <message>
            <source>&amp;About Ferry</source>
            <translation>&amp;Informazioni su Ferry</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Comandi</translation>
        </message>
        <message>
            <source>How files are shown</source>
            <translation>Visualizzazione dei file</translation>
        </message>
        <message>
            <source>Commands and their keys</source>
            <translation>Comandi e relativi tasti</translation>
        </message>
        <message>
            <source>Propert&amp;ies</source>
            <translation>Pr&amp;oprietà</translation>
        </message>
        <message>
            <source>Count folder sizes</source>
            <translation>Calcola le dimensioni delle cartelle</translation>
        </message>
        <message>
            <source>What is in an archive cannot be counted.</source>
            <translation>Ciò che è in un archivio non si può calcolare.</translation>
        </message>
        <message>
            <source>There is no folder here to count.</source>
            <translation>Qui non ci sono cartelle da calcolare.</translation>
        </message>
        <message>
            <source>S&amp;wap the panes</source>
            <translation>Sca&amp;mbia i pannelli</translation>
        </message>
        <message>
            <source>Actions and &amp;their keys…</source>
            <translation>&amp;Azioni e relativi tasti…</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Rinomina</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Visualizza</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copia</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Sposta</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Nuova cartella</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>Cestino</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>a key, what it does</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Plan the cop&amp;y…</source>
            <translation>Pian&amp;ifica la copia…</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>&amp;Impostazioni…</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <comment>a file</comment>
            <translation>&amp;Modifica</translation>
        </message>
        <message>
            <source>&amp;Open with</source>
            <translation>&amp;Apri con</translation>
        </message>
        <message>
            <source>Compare both &amp;folders</source>
            <translation>Confronta &amp;le due cartelle</translation>
        </message>
        <message>
            <source>Bring the other folder up to &amp;date…</source>
            <translation>A&amp;ggiorna l’altra cartella…</translation>
        </message>
        <message>
            <source>Compare all content with the other folder</source>
            <translation>Confronta tutto il contenuto con l’altra cartella</translation>
        </message>
        <message>
            <source>Check the files of checksum lists</source>
            <translation>Controlla i file degli elenchi di somme di controllo</translation>
        </message>
        <message>
            <source>&amp;Add this folder to the places</source>
            <translation>Aggiungi ques&amp;ta cartella alle risorse</translation>
        </message>
        <message>
            <source>Remove from the places</source>
            <translation>Togli dalle risorse</translation>
        </message>
        <message>
            <source>Choose a place for the left pane…</source>
            <translation>Scegli una risorsa per il pannello sinistro…</translation>
        </message>
        <message>
            <source>Choose a place for the right pane…</source>
            <translation>Scegli una risorsa per il pannello destro…</translation>
        </message>
        <message>
            <source>To the places and back</source>
            <translation>Alle risorse e ritorno</translation>
        </message>
        <message>
            <source>To the files</source>
            <translation>Ai file</translation>
        </message>
        <message>
            <source>&amp;Larger icons, with pictures</source>
            <translation>Icone più gr&amp;andi, con immagini</translation>
        </message>
        <message>
            <source>S&amp;maller icons</source>
            <translation>Icone più &amp;piccole</translation>
        </message>
        <message>
            <source>&amp;Other pane</source>
            <translation>A&amp;ltro pannello</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Modifica</translation>
        </message>
        <message>
            <source>&amp;How Ferry works</source>
            <translation>Come &amp;funziona Ferry</translation>
        </message>
        <message>
            <source>Compre&amp;ss…</source>
            <translation>Com&amp;primi…</translation>
        </message>
        <message>
            <source>E&amp;xtract here</source>
            <translation>Estrai &amp;qui</translation>
        </message>
        <message>
            <source>Extract to the other pane</source>
            <translation>Estrai nell’altro pannello</translation>
        </message>
        <message>
            <source>Detailed list</source>
            <translation>Elenco dettagliato</translation>
        </message>
        <message>
            <source>Compact list</source>
            <translation>Elenco compatto</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>Ordina per</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Dimensione</translation>
        </message>
        <message>
            <source>Modified</source>
            <translation>Modificato</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Transfers below the panes</source>
            <translation>Trasferimenti sotto i pannelli</translation>
        </message>
        <message>
            <source>Drop window</source>
            <translation>Finestra di rilascio</translation>
        </message>
        <message>
            <source>The files are taken out of the archive first. Esc or a click ends it.</source>
            <translation>I file vengono prima estratti dall’archivio. Esc o un clic annulla.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::FolderModel</name>
        <message>
            <source>%1, %2, marked</source>
            <comment>name, kind of file; spoken</comment>
            <translation>%1, %2, selezionato</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>name, kind of file; spoken</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>Conteggio…</translation>
        </message>
        <message>
            <source>At least %1: not all that is in this folder could be looked at.</source>
            <translation>Almeno %1: non è stato possibile esaminare tutto ciò che è in questa cartella.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Dimensione</translation>
        </message>
        <message>
            <source>Modified</source>
            <translation>Modificato</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>New name</source>
            <translation>Nuovo nome</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PaneTabs</name>
        <message>
            <source>Folders in tabs</source>
            <translation>Cartelle nelle schede</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PaneView</name>
        <message>
            <source>Folders too</source>
            <translation>Anche cartelle</translation>
        </message>
        <message>
            <source>Files in %1</source>
            <translation>File in %1</translation>
        </message>
        <message>
            <source>No name here has “%1” in it.</source>
            <translation>Nessun nome qui contiene «%1».</translation>
        </message>
        <message>
            <source>Only hidden files are here.</source>
            <translation>Qui ci sono solo file nascosti.</translation>
        </message>
        <message>
            <source>Only hidden files are here. %1 shows them.</source>
            <comment>a key</comment>
            <translation>Qui ci sono solo file nascosti. %1 li mostra.</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln selected</source>
            <translation>
                <numerusform>%1 di %Ln selezionato</numerusform>
                <numerusform>%1 di %Ln selezionati</numerusform>
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
                <numerusform>%1 di %Ln elemento mostrato</numerusform>
                <numerusform>%1 di %Ln elementi mostrati</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s)</source>
            <translation>
                <numerusform>%Ln elemento</numerusform>
                <numerusform>%Ln elementi</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 free</source>
            <comment>space on a device</comment>
            <translation>%1 liberi</translation>
        </message>
        <message>
            <source>Filter names</source>
            <translation>Filtra nomi</translation>
        </message>
        <message>
            <source>Quick search</source>
            <translation>Ricerca rapida</translation>
        </message>
        <message>
            <source>Select by pattern</source>
            <translation>Seleziona per modello</translation>
        </message>
        <message>
            <source>Unselect by pattern</source>
            <translation>Deseleziona per modello</translation>
        </message>
        <message>
            <source>Part of the name, or a pattern like *.jpg;*.png</source>
            <translation>Parte del nome o un modello come *.jpg;*.png</translation>
        </message>
        <message>
            <source>Beginning or part of a name; arrows up and down go to others</source>
            <translation>Inizio o parte di un nome; le frecce su e giù portano agli altri</translation>
        </message>
        <message>
            <source>%1, like *.jpg;*.png</source>
            <comment>what a pattern is for</comment>
            <translation>%1, ad esempio *.jpg;*.png</translation>
        </message>
        <message>
            <source>Reading the archive…</source>
            <translation>Lettura dell’archivio…</translation>
        </message>
        <message>
            <source>Reading the folder…</source>
            <translation>Lettura della cartella…</translation>
        </message>
        <message>
            <source>This folder is empty.</source>
            <translation>Questa cartella è vuota.</translation>
        </message>
        <message>
            <source>This folder is empty. Drop files here.</source>
            <translation>Questa cartella è vuota. Trascinare qui dei file.</translation>
        </message>
        <message>
            <source>This folder is empty. Drop files here, or press %1 in the other pane.</source>
            <comment>a key</comment>
            <translation>Questa cartella è vuota. Trascinare qui dei file, oppure premere %1 nell’altro pannello.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PathBar</name>
        <message>
            <source>Folders above</source>
            <translation>Cartelle superiori</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Cartella</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Home</translation>
        </message>
        <message>
            <source>Folder %1</source>
            <comment>a button that goes there</comment>
            <translation>Cartella %1</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PlacesView</name>
        <message>
            <source>This computer</source>
            <translation>Questo computer</translation>
        </message>
        <message>
            <source>Places and devices</source>
            <translation>Risorse e dispositivi</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Risorse</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Home</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Dispositivi</translation>
        </message>
        <message>
            <source>Bookmarks</source>
            <translation>Segnalibri</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s)</source>
            <translation>
                <numerusform>%Ln elemento</numerusform>
                <numerusform>%Ln elementi</numerusform>
            </translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>Vuoto</translation>
        </message>
        <message>
            <source>%1 free</source>
            <comment>space on a device</comment>
            <translation>%1 liberi</translation>
        </message>
        <message>
            <source>%1 can be taken out.</source>
            <translation>%1 si può rimuovere.</translation>
        </message>
        <message>
            <source>%1 is unmounted.</source>
            <translation>%1 è smontato.</translation>
        </message>
        <message>
            <source>%1 stays: something on it is in use.</source>
            <translation>%1 resta: qualcosa al suo interno è in uso.</translation>
        </message>
        <message>
            <source>%1 stays: %2</source>
            <comment>device: reason</comment>
            <translation>%1 resta: %2</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Apri</translation>
        </message>
        <message>
            <source>Empty the trash…</source>
            <translation>Svuota il cestino…</translation>
        </message>
        <message>
            <source>Open the trash on it</source>
            <translation>Apri il suo cestino</translation>
        </message>
        <message>
            <source>&amp;Take out %1</source>
            <translation>&amp;Rimuovi %1</translation>
        </message>
        <message>
            <source>&amp;Remove from the places</source>
            <translation>&amp;Togli dalle risorse</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::TransferDialog</name>
        <message numerus="yes">
            <source>%Ln item(s)</source>
            <translation>
                <numerusform>%Ln elemento</numerusform>
                <numerusform>%Ln elementi</numerusform>
            </translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Sposta</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copia</translation>
        </message>
        <message>
            <source>&amp;Move %1 to:</source>
            <translation>&amp;Sposta %1 in:</translation>
        </message>
        <message>
            <source>&amp;Copy %1 to:</source>
            <translation>&amp;Copia %1 in:</translation>
        </message>
        <message>
            <source>Destination folder</source>
            <translation>Cartella di destinazione</translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln item(s)</source>
            <translation>
                <numerusform>Sposta %Ln elemento</numerusform>
                <numerusform>Sposta %Ln elementi</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copy %Ln item(s)</source>
            <translation>
                <numerusform>Copia %Ln elemento</numerusform>
                <numerusform>Copia %Ln elementi</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Options…</source>
            <translation>&amp;Opzioni…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Chiudi</translation>
        </message>
        <message>
            <source>&amp;Plan…</source>
            <translation>&amp;Pianifica…</translation>
        </message>
        <message>
            <source>Shows first what would happen, item by item</source>
            <translation>Mostra prima cosa succederebbe, elemento per elemento</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::TransfersPanel</name>
        <message>
            <source>Transfers</source>
            <translation>Trasferimenti</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>Richiede attenzione</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Registro</translation>
        </message>
        <message>
            <source>Views</source>
            <translation>Viste</translation>
        </message>
        <message>
            <source>Pause a&amp;ll</source>
            <translation>&amp;Metti tutte in pausa</translation>
        </message>
        <message>
            <source>R&amp;esume all</source>
            <translation>Riprendi tutt&amp;e</translation>
        </message>
        <message>
            <source>Ca&amp;ncel all</source>
            <translation>A&amp;nnulla tutte</translation>
        </message>
        <message>
            <source>Clear f&amp;inished</source>
            <translation>Togli le comp&amp;letate</translation>
        </message>
        <message>
            <source>Speed limit of all jobs…</source>
            <translation>Limite di velocità di tutte le attività…</translation>
        </message>
        <message>
            <source>&amp;Needs you</source>
            <translation>Ric&amp;hiede attenzione</translation>
        </message>
        <message>
            <source>L&amp;og</source>
            <translation>Re&amp;gistro</translation>
        </message>
        <message>
            <source>Needs you %1</source>
            <translation>Richiede attenzione (%1)</translation>
        </message>
        <message>
            <source>Transfers %1</source>
            <translation>Trasferimenti %1</translation>
        </message>
        <message>
            <source>Limit %1</source>
            <comment>of the speed of all jobs</comment>
            <translation>Limite %1</translation>
        </message>
        <message>
            <source>&amp;Details</source>
            <translation>&amp;Dettagli</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>what goes on, what will follow</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Speed limit of all jobs</source>
            <translation>Limite di velocità di tutte le attività</translation>
        </message>
        <message>
            <source>List of &amp;transfers</source>
            <translation>Elenco dei tras&amp;ferimenti</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::ActionFinder</name>
        <message>
            <source>&amp;Use this key</source>
            <translation>&amp;Usa questo tasto</translation>
        </message>
        <message>
            <source>&amp;As it was</source>
            <translation>&amp;Com’era</translation>
        </message>
        <message>
            <source>&amp;Do it</source>
            <translation>&amp;Esegui</translation>
        </message>
        <message>
            <source>Actions and their keys</source>
            <translation>Azioni e relativi tasti</translation>
        </message>
        <message>
            <source>What do you want to do?</source>
            <translation>Cosa vuoi fare?</translation>
        </message>
        <message>
            <source>Search actions</source>
            <translation>Cerca azioni</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Azioni</translation>
        </message>
        <message>
            <source>New key</source>
            <translation>Nuovo tasto</translation>
        </message>
        <message>
            <source>&amp;Key:</source>
            <translation>&amp;Tasto:</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Chiudi</translation>
        </message>
        <message>
            <source>“%1”</source>
            <comment>an action</comment>
            <translation>«%1»</translation>
        </message>
        <message>
            <source>No action has these words in its name.</source>
            <translation>Nessuna azione ha queste parole nel nome.</translation>
        </message>
        <message>
            <source>%1 has this key now and would lose it.</source>
            <translation>Ora questo tasto è di %1 e lo perderebbe.</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between actions</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>Not possible at this moment.</source>
            <translation>Al momento non possibile.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::ActionModel</name>
        <message>
            <source>Action</source>
            <translation>Azione</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menu</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasti</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::JobDetails</name>
        <message>
            <source>Details of the job</source>
            <translation>Dettagli dell’attività</translation>
        </message>
        <message>
            <source> MB/s</source>
            <comment>megabytes per second, behind a number</comment>
            <translation> MB/s</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>nessun limite</translation>
        </message>
        <message>
            <source>Speed limit of this job</source>
            <translation>Limite di velocità di questa attività</translation>
        </message>
        <message>
            <source>Whether this job reads back what it writes</source>
            <translation>Se questa attività rilegge ciò che scrive</translation>
        </message>
        <message>
            <source>Of files that begin from now on</source>
            <translation>Per i file che iniziano da adesso</translation>
        </message>
        <message>
            <source>What this job does if a file exists</source>
            <translation>Cosa fa questa attività se un file esiste</translation>
        </message>
        <message>
            <source>What this job does if a folder exists</source>
            <translation>Cosa fa questa attività se una cartella esiste</translation>
        </message>
        <message>
            <source>Priority of this job</source>
            <translation>Priorità di questa attività</translation>
        </message>
        <message>
            <source>In the background it gives way to other programs</source>
            <translation>In secondo piano cede il passo agli altri programmi</translation>
        </message>
        <message>
            <source>Limit:</source>
            <translation>Limite:</translation>
        </message>
        <message>
            <source>Verify:</source>
            <translation>Verifica:</translation>
        </message>
        <message>
            <source>If a file exists:</source>
            <translation>Se un file esiste:</translation>
        </message>
        <message>
            <source>If a folder exists:</source>
            <translation>Se una cartella esiste:</translation>
        </message>
        <message>
            <source>Priority:</source>
            <translation>Priorità:</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PropertiesDialog</name>
        <message>
            <source>&amp;Change permissions</source>
            <translation>&amp;Cambia permessi</translation>
        </message>
        <message>
            <source>Properties of %1</source>
            <translation>Proprietà di %1</translation>
        </message>
        <message numerus="yes">
            <source>Properties of %Ln item(s)</source>
            <translation>
                <numerusform>Proprietà di %Ln elemento</numerusform>
                <numerusform>Proprietà di %Ln elementi</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s)</source>
            <translation>
                <numerusform>%Ln elemento</numerusform>
                <numerusform>%Ln elementi</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Chiudi</translation>
        </message>
        <message>
            <source>Kind:</source>
            <translation>Tipo:</translation>
        </message>
        <message>
            <source>Folder:</source>
            <translation>Cartella:</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>Conteggio…</translation>
        </message>
        <message>
            <source>Size:</source>
            <translation>Dimensione:</translation>
        </message>
        <message>
            <source>Modified:</source>
            <translation>Modificato:</translation>
        </message>
        <message>
            <source>Owner:</source>
            <translation>Proprietario:</translation>
        </message>
        <message>
            <source>Leads to:</source>
            <translation>Porta a:</translation>
        </message>
        <message>
            <source>Came from:</source>
            <translation>Era in:</translation>
        </message>
        <message>
            <source>Deleted:</source>
            <comment>when it was put into the trash</comment>
            <translation>Eliminato:</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Leggere</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>Scrivere</translation>
        </message>
        <message>
            <source>Run or enter</source>
            <translation>Eseguire, entrare</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Proprietario</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Gruppo</translation>
        </message>
        <message>
            <source>Others</source>
            <translation>Altri</translation>
        </message>
        <message>
            <source>May</source>
            <translation>Permessi</translation>
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
            <translation>Non uguale per tutti</translation>
        </message>
        <message>
            <source>%1, group %2</source>
            <translation>%1, gruppo %2</translation>
        </message>
        <message>
            <source>%1, %2 on the device</source>
            <comment>sizes</comment>
            <translation>%1, %2 sul dispositivo</translation>
        </message>
        <message>
            <source>%1 in %2</source>
            <comment>files in folders</comment>
            <translation>%1 in %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln file</numerusform>
                <numerusform>%Ln file</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln folder(s)</source>
            <translation>
                <numerusform>%Ln cartella</numerusform>
                <numerusform>%Ln cartelle</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln could not be looked at</source>
            <translation>
                <numerusform>%Ln non esaminabile</numerusform>
                <numerusform>%Ln non esaminabili</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) could not be changed. The first: %1</source>
            <translation>
                <numerusform>Impossibile modificare %Ln elemento: %1</numerusform>
                <numerusform>Impossibile modificare %Ln elementi. Il primo: %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::RateGraph</name>
        <message>
            <source>Speed over time</source>
            <translation>Velocità nel tempo</translation>
        </message>
        <message>
            <source>No speed was recorded.</source>
            <translation>Nessuna velocità registrata.</translation>
        </message>
        <message>
            <source>%1 on average, %2 now, %3 at most</source>
            <translation>%1 in media, %2 ora, %3 al massimo</translation>
        </message>
        <message>
            <source>not recorded all the time</source>
            <comment>a job's speed</comment>
            <translation>non registrata per tutto il tempo</translation>
        </message>
        <message numerus="yes">
            <source>paused %Ln time(s)</source>
            <comment>a job</comment>
            <translation>
                <numerusform>in pausa %Ln volta</numerusform>
                <numerusform>in pausa %Ln volte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>asked %Ln time(s)</source>
            <comment>a job that needed somebody</comment>
            <translation>
                <numerusform>ha chiesto %Ln volta</numerusform>
                <numerusform>ha chiesto %Ln volte</numerusform>
            </translation>
        </message>
        <message>
            <source>The speed shows here while it copies.</source>
            <translation>La velocità compare qui durante la copia.</translation>
        </message>
        <message>
            <source>%1 on average</source>
            <translation>%1 in media</translation>
        </message>
    </context>
    <context>
        <name>OptionBoxes</name>
        <message>
            <source>Ask me</source>
            <translation>Chiedi</translation>
        </message>
        <message>
            <source>Skip the new one</source>
            <translation>Salta il nuovo</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Sostituisci</translation>
        </message>
        <message>
            <source>Replace if newer</source>
            <translation>Sostituisci se più recente</translation>
        </message>
        <message>
            <source>Replace if the size differs</source>
            <translation>Sostituisci se la dimensione è diversa</translation>
        </message>
        <message>
            <source>Replace if the content differs</source>
            <translation>Sostituisci se il contenuto è diverso</translation>
        </message>
        <message>
            <source>Keep both, rename the new one</source>
            <translation>Mantieni entrambi, rinomina il nuovo</translation>
        </message>
        <message>
            <source>Keep both, rename the old one</source>
            <translation>Mantieni entrambi, rinomina il vecchio</translation>
        </message>
        <message>
            <source>Report as a problem</source>
            <translation>Segnala come problema</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Unisci</translation>
        </message>
        <message>
            <source>Wait for room, report the rest</source>
            <translation>Aspetta lo spazio, segnala il resto</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>Read back from the device</source>
            <translation>Rileggi dal dispositivo</translation>
        </message>
        <message>
            <source>Normal</source>
            <comment>the priority of a job</comment>
            <translation>Normale</translation>
        </message>
        <message>
            <source>In the background</source>
            <translation>In secondo piano</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::Announcer</name>
        <message>
            <source>Ferry needs you</source>
            <translation>Ferry richiede attenzione</translation>
        </message>
        <message numerus="yes">
            <source>%Ln question(s) wait for an answer. Everything else goes on.</source>
            <translation>
                <numerusform>%Ln domanda attende risposta. Tutto il resto prosegue.</numerusform>
                <numerusform>%Ln domande attendono risposta. Tutto il resto prosegue.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln job(s) have ended.</source>
            <translation>
                <numerusform>%Ln attività terminata.</numerusform>
                <numerusform>%Ln attività terminate.</numerusform>
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
                <numerusform>%Ln con problemi.</numerusform>
                <numerusform>%Ln con problemi.</numerusform>
            </translation>
        </message>
        <message>
            <source>Done with problems</source>
            <translation>Completato con problemi</translation>
        </message>
        <message>
            <source>All done</source>
            <translation>Tutto completato</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::DesktopNotifications</name>
        <message>
            <source>Show</source>
            <translation>Mostra</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Apri cartella</translation>
        </message>
        <message>
            <source>Show log</source>
            <translation>Mostra registro</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Riprova</translation>
        </message>
        <message>
            <source>Eject</source>
            <translation>Espelli</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annulla</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PlanDialog</name>
        <message>
            <source>&amp;Keep what is replaced, until it is accepted or undone</source>
            <translation>&amp;Mantieni ciò che viene sostituito, finché non è accettato o ripristinato</translation>
        </message>
        <message>
            <source>Plan: %1</source>
            <translation>Piano: %1</translation>
        </message>
        <message>
            <source>In a hidden folder beside it</source>
            <translation>In una cartella nascosta lì accanto</translation>
        </message>
        <message>
            <source>All items</source>
            <translation>Tutti gli elementi</translation>
        </message>
        <message>
            <source>In the way</source>
            <comment>items</comment>
            <translation>Impedimenti</translation>
        </message>
        <message>
            <source>What is in the way</source>
            <translation>Ciò che lo impedisce</translation>
        </message>
        <message>
            <source>New</source>
            <comment>items</comment>
            <translation>Nuovi</translation>
        </message>
        <message>
            <source>What comes to a free name</source>
            <translation>Ciò che prende un nome libero</translation>
        </message>
        <message>
            <source>Replacing</source>
            <comment>items</comment>
            <translation>Sostituiscono</translation>
        </message>
        <message>
            <source>What takes the place of another</source>
            <translation>Ciò che prende il posto di un altro</translation>
        </message>
        <message>
            <source>Identical</source>
            <comment>items</comment>
            <translation>Identici</translation>
        </message>
        <message>
            <source>What is there already and looks the same</source>
            <translation>Ciò che c’è già e sembra uguale</translation>
        </message>
        <message>
            <source>Skipped</source>
            <comment>items</comment>
            <translation>Saltati</translation>
        </message>
        <message>
            <source>What would not be copied</source>
            <translation>Ciò che non verrebbe copiato</translation>
        </message>
        <message>
            <source>Which items to show</source>
            <translation>Quali elementi mostrare</translation>
        </message>
        <message>
            <source>All</source>
            <comment>items</comment>
            <translation>Tutti</translation>
        </message>
        <message>
            <source>Search names</source>
            <translation>Cerca nomi</translation>
        </message>
        <message>
            <source>Items of the plan</source>
            <translation>Elementi del piano</translation>
        </message>
        <message>
            <source>If a file &amp;exists:</source>
            <translation>Se un file &amp;esiste:</translation>
        </message>
        <message>
            <source>If a folder e&amp;xists:</source>
            <translation>Se una cartella es&amp;iste:</translation>
        </message>
        <message>
            <source>If something &amp;fails:</source>
            <translation>Se qualcosa &amp;fallisce:</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Chiudi</translation>
        </message>
        <message numerus="yes">
            <source>%Ln new</source>
            <comment>items</comment>
            <translation>
                <numerusform>%Ln nuovo</numerusform>
                <numerusform>%Ln nuovi</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln replace(s) another</source>
            <translation>
                <numerusform>%Ln ne sostituisce un altro</numerusform>
                <numerusform>%Ln ne sostituiscono altri</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln identical</source>
            <comment>items left alone</comment>
            <translation>
                <numerusform>%Ln identico</numerusform>
                <numerusform>%Ln identici</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln kept beside another</source>
            <comment>items</comment>
            <translation>
                <numerusform>%Ln mantenuto accanto a un altro</numerusform>
                <numerusform>%Ln mantenuti accanto ad altri</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln skipped</source>
            <translation>
                <numerusform>%Ln saltato</numerusform>
                <numerusform>%Ln saltati</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln to be asked about</source>
            <translation>
                <numerusform>%Ln da chiedere</numerusform>
                <numerusform>%Ln da chiedere</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln exist(s) already</source>
            <translation>
                <numerusform>%Ln esiste già</numerusform>
                <numerusform>%Ln esistono già</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln not possible</source>
            <translation>
                <numerusform>%Ln non possibile</numerusform>
                <numerusform>%Ln non possibili</numerusform>
            </translation>
        </message>
        <message>
            <source>At the pace of the last such job it takes %1.</source>
            <comment>a time</comment>
            <translation>Al ritmo dell’ultima attività di questo tipo ci vuole %1.</translation>
        </message>
        <message numerus="yes">
            <source>What is there looks the same as %Ln of them: size and time.</source>
            <translation>
                <numerusform>Per %Ln di essi quello presente sembra uguale: dimensione e data.</numerusform>
                <numerusform>Per %Ln di essi quello presente sembra uguale: dimensione e data.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>You will be asked about %Ln folder(s) that exist(s); here it is as if they were merged.</source>
            <translation>
                <numerusform>Verrà chiesto di %Ln cartella esistente; qui è come se venisse unita.</numerusform>
                <numerusform>Verrà chiesto di %Ln cartelle esistenti; qui è come se venissero unite.</numerusform>
            </translation>
        </message>
        <message>
            <source>Needs up to %1 of %2 free.</source>
            <comment>sizes</comment>
            <translation>Richiede fino a %1 dei %2 liberi.</translation>
        </message>
        <message>
            <source>Needs up to %1.</source>
            <comment>size</comment>
            <translation>Richiede fino a %1.</translation>
        </message>
        <message>
            <source>What is replaced gives back %1 on the way.</source>
            <comment>size</comment>
            <translation>Ciò che viene sostituito libera %1 strada facendo.</translation>
        </message>
        <message>
            <source>At least %1 will stay free.</source>
            <comment>size</comment>
            <translation>Resteranno liberi almeno %1.</translation>
        </message>
        <message>
            <source>The destination cannot keep: %1.</source>
            <translation>La destinazione non può conservare: %1.</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between what cannot be kept</comment>
            <translation>, </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) of the plan cannot be read and are not counted.</source>
            <translation>
                <numerusform>%Ln elemento del piano non è leggibile e non è contato.</numerusform>
                <numerusform>%Ln elementi del piano non sono leggibili e non sono contati.</numerusform>
            </translation>
        </message>
        <message>
            <source>Up to %1 of room is missing.</source>
            <comment>size</comment>
            <translation>Mancano fino a %1 di spazio.</translation>
        </message>
        <message>
            <source>reading what was found…</source>
            <translation>lettura di ciò che è stato trovato…</translation>
        </message>
        <message>
            <source>looking…</source>
            <translation>esame in corso…</translation>
        </message>
        <message>
            <source>Nothing to do.</source>
            <translation>Nulla da fare.</translation>
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
                <numerusform>Sposta %Ln</numerusform>
                <numerusform>Sposta %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Extract %Ln</source>
            <comment>items</comment>
            <translation>
                <numerusform>Estrai %Ln</numerusform>
                <numerusform>Estrai %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copy %Ln</source>
            <comment>items</comment>
            <translation>
                <numerusform>Copia %Ln</numerusform>
                <numerusform>Copia %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>replace %Ln</source>
            <comment>items</comment>
            <translation>
                <numerusform>sostituisci %Ln</numerusform>
                <numerusform>sostituisci %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>ask about %Ln</source>
            <comment>items</comment>
            <translation>
                <numerusform>chiedi per %Ln</numerusform>
                <numerusform>chiedi per %Ln</numerusform>
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
                <numerusform>%Ln cartella</numerusform>
                <numerusform>%Ln cartelle</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::SettingsDialog</name>
        <message>
            <source>Read &amp;copies back from the device and compare them</source>
            <translation>Rileggi le &amp;copie dal dispositivo e confrontale</translation>
        </message>
        <message>
            <source>Read &amp;moved files back before the source is removed</source>
            <translation>Rileggi ciò che è &amp;spostato prima di eliminare l’origine</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Impostazioni</translation>
        </message>
        <message>
            <source>&amp;Keys…</source>
            <translation>&amp;Tasti…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Chiudi</translation>
        </message>
        <message>
            <source>Only between file systems: on one, a move is a change of names.</source>
            <translation>Solo tra file system diversi: all’interno di uno, spostare è solo rinominare.</translation>
        </message>
        <message>
            <source>New jobs</source>
            <translation>Nuove attività</translation>
        </message>
        <message>
            <source>If a &amp;file exists:</source>
            <translation>Se un &amp;file esiste:</translation>
        </message>
        <message>
            <source>If a f&amp;older exists:</source>
            <translation>Se una c&amp;artella esiste:</translation>
        </message>
        <message>
            <source>&amp;Show the plan when something is in the way</source>
            <translation>Mostra il pia&amp;no se qualcosa lo impedisce</translation>
        </message>
        <message>
            <source>Desktop</source>
            <translation>Desktop</translation>
        </message>
        <message>
            <source>&amp;Tell me when the queue has ended or needs me</source>
            <translation>A&amp;vvisa quando la coda è finita o richiede attenzione</translation>
        </message>
        <message>
            <source>Go on in the t&amp;ray when the window is closed</source>
            <translation>Continua nel vass&amp;oio quando la finestra è chiusa</translation>
        </message>
        <message>
            <source>Language of the system</source>
            <translation>Lingua del sistema</translation>
        </message>
        <message>
            <source>Ferry speaks it from its next start.</source>
            <translation>Ferry la userà dal prossimo avvio.</translation>
        </message>
        <message>
            <source>&amp;Language:</source>
            <translation>&amp;Lingua:</translation>
        </message>
        <message>
            <source>Kee&amp;p what is replaced until the job is accepted or undone</source>
            <translation>&amp;Mantieni ciò che viene sostituito, finché l’attività non è accettata o ripristinata</translation>
        </message>
        <message>
            <source>In a hidden folder beside it</source>
            <translation>In una cartella nascosta lì accanto</translation>
        </message>
        <message>
            <source>Right-click men&amp;us…</source>
            <translation>Men&amp;u contestuali…</translation>
        </message>
        <message>
            <source>Ferry's entries in other file managers</source>
            <translation>Le voci di Ferry in altri gestori dei file</translation>
        </message>
        <message>
            <source>&amp;Ask before files go to the trash</source>
            <translation>Chiedi &amp;prima di mettere file nel cestino</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::TrayIcon</name>
        <message>
            <source>&amp;Pause all</source>
            <translation>&amp;Metti tutte in pausa</translation>
        </message>
        <message>
            <source>&amp;Resume all</source>
            <translation>&amp;Riprendi tutte</translation>
        </message>
        <message>
            <source>&amp;Open Ferry</source>
            <translation>&amp;Apri Ferry</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Esci</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>Ferry: what goes on</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Drop window</source>
            <translation>Finestra di rilascio</translation>
        </message>
    </context>
    <context>
        <name>ferry::Windows</name>
        <message>
            <source>Ferry goes on</source>
            <translation>Ferry continua</translation>
        </message>
        <message>
            <source>The jobs go on in the background. The icon in the tray leads back to them.</source>
            <translation>Le attività continuano in secondo piano. L’icona nel vassoio riporta alla finestra.</translation>
        </message>
        <message>
            <source>The computer stays on</source>
            <translation>Il computer resta acceso</translation>
        </message>
        <message>
            <source>Not everything went as it should; the log tells.</source>
            <translation>Non tutto è andato come doveva; il registro spiega cosa.</translation>
        </message>
        <message>
            <source>Ferry was quit before.</source>
            <translation>Ferry è stato chiuso prima.</translation>
        </message>
        <message>
            <source>Nothing was ejected</source>
            <translation>Nulla è stato espulso</translation>
        </message>
        <message>
            <source>%1 can be taken out.</source>
            <translation>%1 si può rimuovere.</translation>
        </message>
        <message>
            <source>%1 is unmounted.</source>
            <translation>%1 è smontato.</translation>
        </message>
        <message>
            <source>%1 stays</source>
            <translation>%1 resta</translation>
        </message>
        <message>
            <source>Something on it is in use.</source>
            <translation>Qualcosa al suo interno è in uso.</translation>
        </message>
        <message numerus="yes">
            <source>The computer will be suspended in %Ln second(s).</source>
            <translation>
                <numerusform>Il computer sarà sospeso tra %Ln secondo.</numerusform>
                <numerusform>Il computer sarà sospeso tra %Ln secondi.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The computer will be switched off in %Ln second(s).</source>
            <translation>
                <numerusform>Il computer sarà spento tra %Ln secondo.</numerusform>
                <numerusform>Il computer sarà spento tra %Ln secondi.</numerusform>
            </translation>
        </message>
        <message>
            <source>Suspend</source>
            <translation>Sospendi</translation>
        </message>
        <message>
            <source>Power off</source>
            <translation>Spegni</translation>
        </message>
        <message>
            <source>Suspend now</source>
            <translation>Sospendi ora</translation>
        </message>
        <message>
            <source>Power off now</source>
            <translation>Spegni ora</translation>
        </message>
        <message>
            <source>The computer will be suspended</source>
            <translation>Il computer sta per essere sospeso</translation>
        </message>
        <message>
            <source>The computer will be switched off</source>
            <translation>Il computer sta per essere spento</translation>
        </message>
        <message>
            <source>All jobs are done. It happens in a minute.</source>
            <translation>Tutte le attività sono terminate. Avverrà tra un minuto.</translation>
        </message>
        <message>
            <source>Not all that was written is safe on its device yet.</source>
            <translation>Non tutto ciò che è stato scritto è già al sicuro sul suo dispositivo.</translation>
        </message>
        <message>
            <source>It could not be found out what is mounted.</source>
            <translation>Non è stato possibile sapere che cosa è montato.</translation>
        </message>
        <message>
            <source>Nothing was written to a device that can be taken out.</source>
            <translation>Nulla è stato scritto su un dispositivo che si può rimuovere.</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between devices</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>Eject</source>
            <translation>Espelli</translation>
        </message>
        <message numerus="yes">
            <source>%1 will be ejected in %Ln second(s).</source>
            <translation>
                <numerusform>%1 sarà espulso tra %Ln secondo.</numerusform>
                <numerusform>%1 sarà espulso tra %Ln secondi.</numerusform>
            </translation>
        </message>
        <message>
            <source>Eject now</source>
            <translation>Espelli ora</translation>
        </message>
        <message>
            <source>%1 will be ejected</source>
            <translation>%1 sta per essere espulso</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a device, why it stays</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Not everything was ejected</source>
            <translation>Non tutto è stato espulso</translation>
        </message>
        <message>
            <source>Ejected</source>
            <translation>Espulsi</translation>
        </message>
    </context>
    <context>
        <name>SafeQuestion</name>
        <message numerus="yes">
            <source>and %Ln more</source>
            <comment>items</comment>
            <translation>
                <numerusform>e %Ln altro</numerusform>
                <numerusform>e altri %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>In %1</source>
            <comment>a folder</comment>
            <translation>In %1</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>Elimina definitivamente</translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln item(s) for good? They cannot be brought back.</source>
            <translation>
                <numerusform>Eliminare definitivamente %Ln elemento? Non si potrà recuperare.</numerusform>
                <numerusform>Eliminare definitivamente %Ln elementi? Non si potranno recuperare.</numerusform>
            </translation>
        </message>
        <message>
            <source>Move to the trash</source>
            <translation>Sposta nel cestino</translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln item(s) to the trash?</source>
            <translation>
                <numerusform>Spostare %Ln elemento nel cestino?</numerusform>
                <numerusform>Spostare %Ln elementi nel cestino?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln item(s) to the trash that only %1 has? What changed since it was compared, or is in the source by now, stays.</source>
            <comment>a folder</comment>
            <translation>
                <numerusform>Spostare nel cestino %Ln elemento che è solo in %1? Ciò che è cambiato dopo il confronto, o che ora è nell’origine, resta.</numerusform>
                <numerusform>Spostare nel cestino %Ln elementi che sono solo in %1? Ciò che è cambiato dopo il confronto, o che ora è nell’origine, resta.</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep them</source>
            <translation>Mantieni</translation>
        </message>
        <message>
            <source>Empty the trash</source>
            <translation>Svuota il cestino</translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln item(s) in the trash for good? They cannot be brought back.</source>
            <translation>
                <numerusform>Eliminare definitivamente %Ln elemento nel cestino? Non si potrà recuperare.</numerusform>
                <numerusform>Eliminare definitivamente %Ln elementi nel cestino? Non si potranno recuperare.</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ripristina</translation>
        </message>
        <message>
            <source>Undo “%1”? What has changed since then stays as it is.</source>
            <comment>a job</comment>
            <translation>Ripristinare lo stato prima di «%1»? Ciò che è cambiato da allora resta com’è.</translation>
        </message>
        <message>
            <source>Undo it</source>
            <translation>Ripristina</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Lascia così</translation>
        </message>
        <message>
            <source>Remove what was kept</source>
            <translation>Rimuovi ciò che è stato conservato</translation>
        </message>
        <message>
            <source>Remove for good what “%1” replaced and kept? It cannot be undone afterwards.</source>
            <comment>a job</comment>
            <translation>Rimuovere definitivamente ciò che «%1» ha sostituito e conservato? In seguito non si potrà più ripristinare.</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Rimuovi</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Mantieni</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::JobView</name>
        <message>
            <source>From</source>
            <translation>Da</translation>
        </message>
        <message>
            <source>To</source>
            <translation>A</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) failed. Ferry's log names them.</source>
            <translation>
                <numerusform>%Ln elemento non è riuscito. Il registro di Ferry lo nomina.</numerusform>
                <numerusform>%Ln elementi non sono riusciti. Il registro di Ferry li nomina.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::SleepLock</name>
        <message>
            <source>Files are being transferred</source>
            <translation>Trasferimento di file in corso</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::AfterQueueMenu</name>
        <message>
            <source>&amp;When all is done</source>
            <translation>&amp;Quando tutto è terminato</translation>
        </message>
        <message>
            <source>Do &amp;nothing</source>
            <translation>&amp;Non fare nulla</translation>
        </message>
        <message>
            <source>&amp;Tell me</source>
            <translation>&amp;Avvisami</translation>
        </message>
        <message>
            <source>&amp;Eject the devices written to</source>
            <translation>Espelli i &amp;dispositivi di destinazione</translation>
        </message>
        <message>
            <source>&amp;Quit Ferry</source>
            <translation>&amp;Esci da Ferry</translation>
        </message>
        <message>
            <source>&amp;Suspend the computer</source>
            <translation>&amp;Sospendi il computer</translation>
        </message>
        <message>
            <source>&amp;Power the computer off</source>
            <translation>S&amp;pegni il computer</translation>
        </message>
        <message>
            <source>Then: tell me</source>
            <translation>Poi: avvisa</translation>
        </message>
        <message>
            <source>Then: eject</source>
            <translation>Poi: espelli</translation>
        </message>
        <message>
            <source>Then: quit</source>
            <translation>Poi: esci</translation>
        </message>
        <message>
            <source>Then: suspend</source>
            <translation>Poi: sospendi</translation>
        </message>
        <message>
            <source>Then: power off</source>
            <translation>Poi: spegni</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::CountdownDialog</name>
        <message>
            <source>All jobs are done.</source>
            <translation>Tutte le attività sono terminate.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annulla</translation>
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
            <translation>Come funziona Ferry</translation>
        </message>
        <message>
            <source>copy</source>
            <translation>copia</translation>
        </message>
        <message>
            <source>move</source>
            <translation>sposta</translation>
        </message>
        <message>
            <source>What is done with files becomes a job in the list of transfers. It can be paused, resumed and cancelled at any moment, and one that waits for an answer never stops the others.</source>
            <translation>Ciò che si fa con i file diventa un’attività nell’elenco dei trasferimenti. Si può mettere in pausa, riprendere e annullare in qualsiasi momento, e una che attende una risposta non ferma mai le altre.</translation>
        </message>
        <message>
            <source>Copy and move</source>
            <translation>Copiare e spostare</translation>
        </message>
        <message>
            <source>Two panes show two folders. Mark files with the Insert key or the mouse and %1 or %2 them to the other pane, or drag, cut and paste them, from and to other programs, too.</source>
            <translation>Due pannelli mostrano due cartelle. Selezionare i file con il tasto Ins o con il mouse e portarli nell’altro pannello: %1 o %2. Oppure trascinarli, tagliarli e incollarli, anche da e verso altri programmi.</translation>
        </message>
        <message>
            <source>A file gets its name in the destination when it is complete, not before; until then, what had the name lives. A move between devices removes the source only after the copy was read back and found equal.</source>
            <translation>Un file riceve il suo nome nella destinazione quando è completo, non prima; fino ad allora resta ciò che aveva quel nome. Uno spostamento tra dispositivi rimuove l’origine solo dopo che la copia è stata riletta e trovata identica.</translation>
        </message>
        <message>
            <source>When something is in the way</source>
            <translation>Quando qualcosa è d’intralcio</translation>
        </message>
        <message>
            <source>A file that exists already, or a device that is full, is a question under “Needs you”; everything else goes on. It is answered for one item or for all of its kind. What is done without asking is chosen when a job begins, and in the settings.</source>
            <translation>Un file già esistente o un dispositivo pieno diventa una domanda sotto «Richiede attenzione»; tutto il resto prosegue. Si risponde per un elemento o per tutti quelli dello stesso tipo. Ciò che si fa senza chiedere si sceglie all’inizio di un’attività e nelle impostazioni.</translation>
        </message>
        <message>
            <source>When Ferry is closed or ends suddenly</source>
            <translation>Quando Ferry viene chiuso o termina all’improvviso</translation>
        </message>
        <message>
            <source>On a desktop with a tray, jobs go on there when the window is closed. After a crash or a power cut the list is there again: resume a job and it goes on where it was, in the middle of large files, too.</source>
            <translation>Su un desktop con un vassoio di sistema le attività proseguono lì quando la finestra viene chiusa. Dopo un arresto anomalo o un’interruzione di corrente l’elenco è di nuovo lì: riprendere un’attività e questa prosegue da dov’era, anche a metà di file grandi.</translation>
        </message>
        <message>
            <source>While jobs run the computer does not fall asleep. What shall happen when all is done, for example that it is switched off, is chosen in the menu of transfers, each time anew.</source>
            <translation>Finché ci sono attività in corso il computer non si sospende. Che cosa deve accadere quando tutto è terminato, per esempio spegnerlo, si sceglie nel menu dei trasferimenti, ogni volta di nuovo.</translation>
        </message>
        <message>
            <source>Afterwards</source>
            <translation>Dopo</translation>
        </message>
        <message>
            <source>“Safe to remove” means that the device itself has everything. The log says of every single item what became of it, and what failed can be tried again from the list.</source>
            <translation>«Rimozione sicura» significa che il dispositivo stesso ha tutto. Il registro dice di ogni singolo elemento che cosa ne è stato, e ciò che non è riuscito si può riprovare dall’elenco.</translation>
        </message>
        <message>
            <source>In other file managers and in a terminal</source>
            <translation>In altri gestori di file e nel terminale</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasti</translation>
        </message>
        <message>
            <source>Where you are asked where to, the arrow down offers the folders of past jobs, your places and the devices.</source>
            <translation>Quando viene chiesta la destinazione, la freccia giù offre le cartelle delle operazioni passate, le risorse e i dispositivi.</translation>
        </message>
        <message>
            <source>The %1 is small, stays above other windows, except under Wayland, takes files from any program and shows how far all is.</source>
            <translation>La %1 è piccola, resta sopra le altre finestre, tranne con Wayland, accetta file da qualsiasi programma e mostra a che punto è tutto.</translation>
        </message>
        <message>
            <source>drop window</source>
            <translation>finestra di rilascio</translation>
        </message>
        <message>
            <source>The log lists every job there ever was, newest first, and what became of each item. Choose “All jobs” to search the items of all of them.</source>
            <translation>Il registro elenca tutte le attività che ci sono state, le più recenti per prime, e che cosa è stato di ogni elemento. Scegli «Tutte le attività» per cercare tra gli elementi di tutte.</translation>
        </message>
        <message>
            <source>Dolphin, Nautilus, Nemo, Caja, Thunar and PCManFM-Qt show “Copy with Ferry” in their menus; the settings, or “ferry integrate” in a terminal, put it there for you alone. “man ferry” tells all commands.</source>
            <translation>Dolphin, Nautilus, Nemo, Caja, Thunar e PCManFM-Qt mostrano «Copia con Ferry» nei loro menu; le impostazioni, o «ferry integrate» in un terminale, lo aggiungono solo per il proprio utente. «man ferry» descrive tutti i comandi.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::CompressDialog</name>
        <message>
            <source>Compress</source>
            <translation>Comprimi</translation>
        </message>
        <message>
            <source>Name of the archive</source>
            <translation>Nome dell’archivio</translation>
        </message>
        <message>
            <source>Kind of archive</source>
            <translation>Tipo di archivio</translation>
        </message>
        <message>
            <source>Destination folder</source>
            <translation>Cartella di destinazione</translation>
        </message>
        <message numerus="yes">
            <source>Compress %Ln item(s)</source>
            <translation>
                <numerusform>Comprimi %Ln elemento</numerusform>
                <numerusform>Comprimi %Ln elementi</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Chiudi</translation>
        </message>
        <message>
            <source>&amp;Archive:</source>
            <translation>&amp;Archivio:</translation>
        </message>
        <message>
            <source>In &amp;folder:</source>
            <translation>Nella &amp;cartella:</translation>
        </message>
        <message>
            <source>Com&amp;pression:</source>
            <translation>Com&amp;pressione:</translation>
        </message>
        <message>
            <source>More is smaller and takes longer</source>
            <translation>Di più occupa meno e richiede più tempo</translation>
        </message>
        <message>
            <source>Give the archive a name without /.</source>
            <translation>Dare all’archivio un nome senza /.</translation>
        </message>
        <message>
            <source>Choose a destination folder.</source>
            <translation>Scegliere una cartella di destinazione.</translation>
        </message>
    </context>
    <context>
        <name>FollowUpText</name>
        <message>
            <source>Choose a job first.</source>
            <translation>Scegli prima un’attività.</translation>
        </message>
        <message>
            <source>This job has not ended.</source>
            <translation>Questa attività non è terminata.</translation>
        </message>
        <message>
            <source>No log of this job was kept.</source>
            <translation>Di questa attività non è stato conservato alcun registro.</translation>
        </message>
        <message>
            <source>What this job was to do is not known any more.</source>
            <translation>Non si sa più che cosa dovesse fare questa attività.</translation>
        </message>
        <message>
            <source>Nothing of this job failed.</source>
            <translation>In questa attività è riuscito tutto.</translation>
        </message>
        <message>
            <source>A job of this kind is not tried again in part.</source>
            <translation>Un’attività di questo tipo non si riprova in parte.</translation>
        </message>
        <message>
            <source>This job changed nothing.</source>
            <translation>Questa attività non ha cambiato nulla.</translation>
        </message>
        <message>
            <source>A job of this kind cannot be undone.</source>
            <translation>Un’attività di questo tipo non si può annullare.</translation>
        </message>
        <message>
            <source>Nothing was found to differ or to be missing in the target.</source>
            <translation>Nella destinazione non è stato trovato nulla di diverso o mancante.</translation>
        </message>
        <message>
            <source>This job compared nothing.</source>
            <translation>Questa attività non ha confrontato nulla.</translation>
        </message>
        <message>
            <source>Nothing was found that only the target has.</source>
            <translation>Non è stato trovato nulla che sia solo nella destinazione.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::DropTarget</name>
        <message>
            <source>Drop files here</source>
            <translation>Rilasciare qui</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>Richiede attenzione</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>In pausa</translation>
        </message>
        <message>
            <source>Opens the transfers</source>
            <translation>Apre i trasferimenti</translation>
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
            <translation>Finestra di rilascio</translation>
        </message>
        <message>
            <source>Show &amp;transfers</source>
            <translation>Mostra i &amp;trasferimenti</translation>
        </message>
        <message>
            <source>Show &amp;files</source>
            <translation>Mostra i &amp;file</translation>
        </message>
        <message>
            <source>&amp;Hide</source>
            <translation>&amp;Nascondi</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::JobComposer</name>
        <message>
            <source>&amp;Nothing</source>
            <translation>&amp;Niente</translation>
        </message>
        <message numerus="yes">
            <source>%Ln dropped item(s) left out: only files and folders of this computer can be taken.</source>
            <translation>
                <numerusform>%Ln elemento rilasciato tralasciato: sono ammessi solo file e cartelle di questo computer.</numerusform>
                <numerusform>%Ln elementi rilasciati tralasciati: sono ammessi solo file e cartelle di questo computer.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Copy %Ln item(s) to…</source>
            <translation>
                <numerusform>&amp;Copia %Ln elemento in…</numerusform>
                <numerusform>&amp;Copia %Ln elementi in…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Move %Ln item(s) to…</source>
            <translation>
                <numerusform>&amp;Sposta %Ln elemento in…</numerusform>
                <numerusform>&amp;Sposta %Ln elementi in…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Delete %Ln item(s)…</source>
            <translation>
                <numerusform>&amp;Elimina %Ln elemento…</numerusform>
                <numerusform>&amp;Elimina %Ln elementi…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::MenusDialog</name>
        <message>
            <source>none</source>
            <translation>nessuna</translation>
        </message>
        <message>
            <source>yours, of another Ferry or not all</source>
            <translation>proprie, di un altro Ferry o incomplete</translation>
        </message>
        <message>
            <source>yours</source>
            <translation>proprie</translation>
        </message>
        <message>
            <source>installed for everybody</source>
            <translation>installate per tutti</translation>
        </message>
        <message>
            <source>%1 cannot be written: %2</source>
            <comment>file: the system's reason</comment>
            <translation>Impossibile scrivere %1: %2</translation>
        </message>
        <message>
            <source>%1 cannot be removed: %2</source>
            <comment>file: the system's reason</comment>
            <translation>Impossibile togliere %1: %2</translation>
        </message>
        <message>
            <source>Mend or remove %1 first: it is not as Thunar writes it, and was left as it is.</source>
            <translation>Correggere o togliere prima %1: non è come lo scrive Thunar ed è stato lasciato com’era.</translation>
        </message>
        <message>
            <source>Install Ferry, or move it: menus cannot call %1, whose path has spaces or other special characters.</source>
            <translation>Installare Ferry o spostarlo: i menu non possono chiamare %1, il cui percorso ha spazi o altri caratteri speciali.</translation>
        </message>
        <message>
            <source>Also among &amp;Thunar's custom actions, not only in “Send To”</source>
            <translation>Anche tra le azioni personalizzate di &amp;Thunar, non solo in «Invia a»</translation>
        </message>
        <message>
            <source>&amp;Add for me</source>
            <translation>&amp;Aggiungi per me</translation>
        </message>
        <message>
            <source>&amp;Remove mine</source>
            <translation>To&amp;gli le mie</translation>
        </message>
        <message>
            <source>Right-click menus</source>
            <translation>Menu contestuali</translation>
        </message>
        <message>
            <source>File manager</source>
            <translation>Gestore dei file</translation>
        </message>
        <message>
            <source>Ferry's entries</source>
            <translation>Voci di Ferry</translation>
        </message>
        <message>
            <source>File managers</source>
            <translation>Gestori dei file</translation>
        </message>
        <message>
            <source>Copy, move, compress, extract and paste with Ferry, from the menus of other file managers.</source>
            <translation>Copiare, spostare, comprimere, estrarre e incollare con Ferry, dai menu di altri gestori dei file.</translation>
        </message>
        <message>
            <source>Your own custom actions stay as they are.</source>
            <translation>Le proprie azioni personalizzate restano come sono.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Chiudi</translation>
        </message>
        <message>
            <source>Thunar, custom actions</source>
            <translation>Thunar, azioni personalizzate</translation>
        </message>
        <message>
            <source>Removed.</source>
            <translation>Tolte.</translation>
        </message>
        <message>
            <source>Added. Nautilus needs the package python3-nautilus and Caja python3-caja for it; these two and Thunar show it when they are started anew.</source>
            <translation>Aggiunte. Per questo Nautilus ha bisogno del pacchetto python3-nautilus e Caja di python3-caja; questi due e Thunar le mostrano dopo un nuovo avvio.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PathEdit</name>
        <message>
            <source>Recent folders, places and devices (arrow down)</source>
            <translation>Cartelle recenti, risorse e dispositivi (freccia giù)</translation>
        </message>
        <message>
            <source>Arrow down: recent folders, places and devices</source>
            <translation>Freccia giù: cartelle recenti, risorse e dispositivi</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>Recenti</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Risorse</translation>
        </message>
        <message>
            <source>%1 free</source>
            <comment>space on a device</comment>
            <translation>%1 liberi</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Dispositivi</translation>
        </message>
        <message>
            <source>No other folders yet</source>
            <translation>Ancora nessun’altra cartella</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::AddPausedButton</name>
        <message>
            <source>Add paused</source>
            <translation>Aggiungi in pausa</translation>
        </message>
        <message>
            <source>The job waits in the queue until you resume it</source>
            <translation>L’attività aspetta in coda finché non la si riprende</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::QuestionFacts</name>
        <message>
            <source>&amp;Compare contents</source>
            <translation>Confro&amp;nta i contenuti</translation>
        </message>
        <message>
            <source>Reads both files and says whether they are equal</source>
            <translation>Legge entrambi i file e dice se sono uguali</translation>
        </message>
        <message>
            <source>Contents differ</source>
            <translation>Il contenuto è diverso</translation>
        </message>
        <message>
            <source>Comparing contents…</source>
            <translation>Confronto dei contenuti…</translation>
        </message>
        <message>
            <source>Contents are equal</source>
            <translation>Il contenuto è uguale</translation>
        </message>
        <message>
            <source>Make room on %1: %2 more</source>
            <translation>Liberare spazio su %1: altri %2</translation>
        </message>
        <message>
            <source>Make room on %1</source>
            <comment>a device</comment>
            <translation>Liberare spazio su %1</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::FileCommands</name>
        <message>
            <source>Archives can only be read here. What is in them can be copied.</source>
            <translation>Qui gli archivi si possono solo leggere. Ciò che contengono si può copiare.</translation>
        </message>
        <message>
            <source>Only what is deleted goes into the trash.</source>
            <translation>Nel cestino va solo ciò che si elimina.</translation>
        </message>
        <message>
            <source>Not all of %1 has been read: it cannot be compared.</source>
            <translation>%1 non è stata letta per intero: non si può confrontare.</translation>
        </message>
        <message>
            <source>Comparing both folders…</source>
            <translation>Confronto delle due cartelle…</translation>
        </message>
        <message>
            <source>Both folders hold the same names, sizes and times.</source>
            <translation>Le due cartelle contengono gli stessi nomi, dimensioni e date.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) that differ are not shown here.</source>
            <translation>
                <numerusform>%Ln elemento diverso non è mostrato qui.</numerusform>
                <numerusform>%Ln elementi diversi non sono mostrati qui.</numerusform>
            </translation>
        </message>
        <message>
            <source>No archive is chosen.</source>
            <translation>Nessun archivio scelto.</translation>
        </message>
        <message>
            <source>Only what is in the trash can be restored.</source>
            <translation>Si può ripristinare solo ciò che è nel cestino.</translation>
        </message>
        <message>
            <source>Go up to the trash itself: a folder is restored as a whole.</source>
            <translation>Risalire al cestino stesso: una cartella si ripristina per intero.</translation>
        </message>
        <message>
            <source>The trash is empty.</source>
            <translation>Il cestino è vuoto.</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Nuova cartella</translation>
        </message>
        <message>
            <source>Name of the new folder in %1:</source>
            <translation>Nome della nuova cartella in %1:</translation>
        </message>
        <message>
            <source>Make folder</source>
            <translation>Crea cartella</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) cut</source>
            <translation>
                <numerusform>%Ln elemento tagliato</numerusform>
                <numerusform>%Ln elementi tagliati</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) copied</source>
            <translation>
                <numerusform>%Ln elemento copiato</numerusform>
                <numerusform>%Ln elementi copiati</numerusform>
            </translation>
        </message>
        <message>
            <source>There are no files on the clipboard.</source>
            <translation>Non ci sono file negli appunti.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) left out: only files and folders of this computer can be taken.</source>
            <translation>
                <numerusform>%Ln elemento tralasciato: sono ammessi solo file e cartelle di questo computer.</numerusform>
                <numerusform>%Ln elementi tralasciati: sono ammessi solo file e cartelle di questo computer.</numerusform>
            </translation>
        </message>
        <message>
            <source>What was cut is being moved already.</source>
            <translation>Ciò che è stato tagliato viene già spostato.</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Copy %Ln item(s) to %1</source>
            <translation>
                <numerusform>&amp;Copia %Ln elemento in %1</numerusform>
                <numerusform>&amp;Copia %Ln elementi in %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Move %Ln item(s) to %1</source>
            <translation>
                <numerusform>&amp;Sposta %Ln elemento in %1</numerusform>
                <numerusform>&amp;Sposta %Ln elementi in %1</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Link here</source>
            <comment>make symbolic links to what was dropped</comment>
            <translation>Crea co&amp;llegamento qui</translation>
        </message>
        <message numerus="yes">
            <source>%Ln link(s) could not be made. The first: %1</source>
            <translation>
                <numerusform>Impossibile creare %Ln collegamento: %1</numerusform>
                <numerusform>Impossibile creare %Ln collegamenti. Il primo: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Only files can be opened out of an archive.</source>
            <translation>Da un archivio si possono aprire solo file.</translation>
        </message>
        <message>
            <source>No program to open %1 was found.</source>
            <translation>Nessun programma trovato per aprire %1.</translation>
        </message>
        <message>
            <source>Looking for programs…</source>
            <translation>Ricerca dei programmi…</translation>
        </message>
        <message>
            <source>No program for this is known</source>
            <translation>Nessun programma noto per questo</translation>
        </message>
        <message>
            <source>A folder cannot be edited.</source>
            <translation>Una cartella non si può modificare.</translation>
        </message>
        <message>
            <source>No program for text was found.</source>
            <translation>Nessun programma per il testo trovato.</translation>
        </message>
        <message>
            <source>%1 could not be started.</source>
            <translation>Impossibile avviare %1.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::DateRangeDialog</name>
        <message>
            <source>Jobs of which days to show</source>
            <translation>Giorni delle attività da mostrare</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Chiudi</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostra</translation>
        </message>
        <message>
            <source>&amp;From:</source>
            <comment>a day</comment>
            <translation>&amp;Da:</translation>
        </message>
        <message>
            <source>&amp;To:</source>
            <comment>a day</comment>
            <translation>&amp;A:</translation>
        </message>
    </context>
</TS>
