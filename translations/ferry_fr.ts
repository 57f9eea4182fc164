<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
    <context>
        <name>About</name>
        <message>
            <source>About Ferry</source>
            <translation>À propos de Ferry</translation>
        </message>
        <message>
            <source>Ferry %1</source>
            <translation>Ferry %1</translation>
        </message>
        <message>
            <source>Every byte arrives, or you know which did not and why.

Free software under the GNU General Public License, version 3 or later.</source>
            <translation>Chaque octet arrive, ou vous savez lequel n’est pas arrivé et pourquoi.

Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.</translation>
        </message>
    </context>
    <context>
        <name>ErrorText</name>
        <message>
            <source>Ask for permission to read: %1 may not be read by you.</source>
            <translation>Demandez le droit de lecture : vous n’êtes pas autorisé à lire %1.</translation>
        </message>
        <message>
            <source>Ask for permission to change its folder: %1 may not be removed by you.</source>
            <translation>Demandez le droit de modifier son dossier : vous n’êtes pas autorisé à supprimer %1.</translation>
        </message>
        <message>
            <source>Choose a folder that you may change: %1 may not be written by you.</source>
            <translation>Choisissez un dossier que vous pouvez modifier : vous n’êtes pas autorisé à écrire %1.</translation>
        </message>
        <message>
            <source>Choose a target with another file system: this one cannot hold the link %1.</source>
            <translation>Choisissez une destination avec un autre système de fichiers : celui-ci ne peut pas contenir le lien %1.</translation>
        </message>
        <message>
            <source>Choose a target with another file system: this one cannot hold the special file %1.</source>
            <translation>Choisissez une destination avec un autre système de fichiers : celui-ci ne peut pas contenir le fichier spécial %1.</translation>
        </message>
        <message>
            <source>Choose another target: its file system cannot do what %1 needs.</source>
            <translation>Choisissez une autre destination : son système de fichiers ne sait pas faire ce que demande %1.</translation>
        </message>
        <message>
            <source>Look into the list: a line of %1 has a hash that Ferry does not know.</source>
            <translation>Consultez la liste : une ligne de %1 contient une somme de contrôle que Ferry ne connaît pas.</translation>
        </message>
        <message>
            <source>this item</source>
            <translation>cet élément</translation>
        </message>
        <message>
            <source>Cancelled before %1 was finished.</source>
            <translation>Annulé avant la fin de %1.</translation>
        </message>
        <message>
            <source>Look whether it was moved or renamed: %1 is not there.</source>
            <translation>Vérifiez s’il y a eu déplacement ou changement de nom : %1 n’est pas là.</translation>
        </message>
        <message>
            <source>Rename one of them or choose to replace: %1 is there already.</source>
            <translation>Renommez l’un des deux ou choisissez de remplacer : %1 existe déjà.</translation>
        </message>
        <message>
            <source>Make room on the target: there is no space left for %1.</source>
            <translation>Libérez de l’espace sur la destination : il n’en reste plus pour %1.</translation>
        </message>
        <message>
            <source>Choose another target: the file system of %1 can only be read.</source>
            <translation>Choisissez une autre destination : le système de fichiers de %1 est en lecture seule.</translation>
        </message>
        <message>
            <source>Give it a shorter or simpler name: the target cannot hold the name %1.</source>
            <translation>Choisissez un nom plus court ou plus simple : la destination n’accepte pas le nom %1.</translation>
        </message>
        <message>
            <source>Look into the list: %1 is no file below its folder.</source>
            <translation>Consultez la liste : %1 n’est pas un fichier situé sous son dossier.</translation>
        </message>
        <message>
            <source>Choose a target with another file system: %1 is too large for this one.</source>
            <translation>Choisissez une destination avec un autre système de fichiers : %1 est trop volumineux pour celui-ci.</translation>
        </message>
        <message>
            <source>Copy it again when it is at rest: %1 changed while it was read.</source>
            <translation>Copiez à nouveau quand plus rien ne change : %1 a été modifié pendant la lecture.</translation>
        </message>
        <message>
            <source>Check the target device and copy again: %1 came back different from what was written.</source>
            <translation>Vérifiez le périphérique de destination et copiez à nouveau : %1 a été relu différent de ce qui avait été écrit.</translation>
        </message>
        <message>
            <source>Keep what is replaced next time: %1 replaced an older one, which is gone.</source>
            <translation>La prochaine fois, gardez ce qui est remplacé : %1 a remplacé une version plus ancienne, qui n’existe plus.</translation>
        </message>
        <message>
            <source>Look at it yourself: %1 was changed since.</source>
            <translation>Vérifiez vous-même : %1 a changé depuis.</translation>
        </message>
        <message>
            <source>Move it out of the trash yourself: nothing tells where %1 came from.</source>
            <translation>Sortez-le vous-même de la corbeille : rien n’indique d’où vient %1.</translation>
        </message>
        <message>
            <source>The copy stays, for its original %1 is gone or changed.</source>
            <translation>La copie reste, car son original %1 a disparu ou a été modifié.</translation>
        </message>
        <message>
            <source>Connect the device again: it went away at %1.</source>
            <translation>Reconnectez le périphérique : il a disparu pendant le traitement de %1.</translation>
        </message>
        <message>
            <source>Close the program that uses it: %1 is in use.</source>
            <translation>Fermez le programme qui l’utilise : %1 est en cours d’utilisation.</translation>
        </message>
        <message>
            <source>Rename one of them: a file and a folder meet at %1.</source>
            <translation>Renommez l’un des deux : %1 désigne à la fois un fichier et un dossier.</translation>
        </message>
        <message>
            <source>Choose another folder: %1 is there already as this very file.</source>
            <translation>Choisissez un autre dossier : %1 y est déjà, c’est le même fichier.</translation>
        </message>
        <message>
            <source>Choose a folder outside of it: %1 cannot go into itself.</source>
            <translation>Choisissez un dossier situé ailleurs : %1 ne peut pas aller dans lui-même.</translation>
        </message>
        <message>
            <source>Unmount it first: another file system is mounted at %1.</source>
            <translation>Démontez-le d’abord : un autre système de fichiers est monté sur %1.</translation>
        </message>
        <message>
            <source>Copy it again: %1 is missing.</source>
            <translation>Copiez à nouveau : %1 manque.</translation>
        </message>
        <message>
            <source>It stays, for the source has %1 by now.</source>
            <translation>L’élément reste, car la source contient désormais %1.</translation>
        </message>
        <message>
            <source>Look whether it is still needed: %1 is not in the source.</source>
            <translation>Vérifiez si c’est encore utile : %1 n’est pas dans la source.</translation>
        </message>
        <message>
            <source>Look at both: %1 is something else than its source.</source>
            <translation>Comparez les deux : %1 n’est pas du même type que sa source.</translation>
        </message>
        <message>
            <source>Look at both or copy it again: %1 has another size than its source.</source>
            <translation>Comparez les deux ou copiez à nouveau : %1 n’a pas la même taille que sa source.</translation>
        </message>
        <message>
            <source>Look at both or copy it again: the content of %1 is not what it should be.</source>
            <translation>Comparez les deux ou copiez à nouveau : le contenu de %1 n’est pas celui attendu.</translation>
        </message>
        <message>
            <source>Look at both: the link %1 leads to another place than its source.</source>
            <translation>Comparez les deux : le lien %1 ne mène pas au même endroit que sa source.</translation>
        </message>
        <message>
            <source>Look into the list: a line of %1 is no line of a checksum list.</source>
            <translation>Consultez la liste : une ligne de %1 n’est pas une ligne de liste de sommes de contrôle.</translation>
        </message>
        <message>
            <source>Check the device and its cable: it reported a fault at %1.</source>
            <translation>Vérifiez le périphérique et son câble : il a signalé une erreur sur %1.</translation>
        </message>
        <message>
            <source>Please report this: Ferry made a mistake at %1.</source>
            <translation>Merci de le signaler : Ferry a commis une erreur sur %1.</translation>
        </message>
        <message>
            <source>%1: %2 (error %3)</source>
            <comment>system call, its message, its number</comment>
            <translation>%1 : %2 (erreur %3)</translation>
        </message>
        <message>
            <source>Open it with the program it belongs to: %1 is no archive of a kind that Ferry knows.</source>
            <translation>Ouvrez-le avec le programme prévu pour lui : %1 n’est pas une archive d’un type que Ferry connaît.</translation>
        </message>
        <message>
            <source>Get it again from where it came: %1 is damaged or not complete.</source>
            <translation>Récupérez-le à nouveau à la source : %1 est endommagé ou incomplet.</translation>
        </message>
        <message>
            <source>Use the program it was made with: %1 needs a password.</source>
            <translation>Utilisez le programme qui l’a créé : %1 demande un mot de passe.</translation>
        </message>
        <message>
            <source>Distrust this archive: the name of %1 leads out of the folder it is to go to.</source>
            <translation>Méfiez-vous de cette archive : le nom de %1 mène hors du dossier prévu.</translation>
        </message>
        <message>
            <source>Distrust this archive: far more comes out of %1 than honest content would be.</source>
            <translation>Méfiez-vous de cette archive : il sort de %1 bien plus qu’un contenu honnête n’en donnerait.</translation>
        </message>
    </context>
    <context>
        <name>JobText</name>
        <message>
            <source>Copying</source>
            <translation>Copie</translation>
        </message>
        <message>
            <source>Moving</source>
            <translation>Déplacement</translation>
        </message>
        <message>
            <source>Deleting</source>
            <translation>Suppression</translation>
        </message>
        <message>
            <source>Moving to trash</source>
            <translation>Mise à la corbeille</translation>
        </message>
        <message>
            <source>Comparing</source>
            <translation>Comparaison</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>Vérification</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Déplacer</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>Supprimer définitivement</translation>
        </message>
        <message>
            <source>Move to trash</source>
            <translation>Mettre à la corbeille</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparer</translation>
        </message>
        <message>
            <source>Check a list</source>
            <translation>Vérifier une liste</translation>
        </message>
        <message>
            <source>Copy %1 to %2</source>
            <comment>one file or folder</comment>
            <translation>Copier %1 vers %2</translation>
        </message>
        <message>
            <source>Move %1 to %2</source>
            <comment>one file or folder</comment>
            <translation>Déplacer %1 vers %2</translation>
        </message>
        <message>
            <source>Delete %1 for good</source>
            <translation>Supprimer %1 définitivement</translation>
        </message>
        <message>
            <source>Move %1 to the trash</source>
            <translation>Mettre %1 à la corbeille</translation>
        </message>
        <message>
            <source>Compare %1 with its copy in %2</source>
            <translation>Comparer %1 avec sa copie dans %2</translation>
        </message>
        <message>
            <source>Check the files of the list %1</source>
            <translation>Vérifier les fichiers de la liste %1</translation>
        </message>
        <message numerus="yes">
            <source>Copy %Ln item(s) to %1</source>
            <translation>
                <numerusform>Copier %Ln élément vers %1</numerusform>
                <numerusform>Copier %Ln éléments vers %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln item(s) to %1</source>
            <translation>
                <numerusform>Déplacer %Ln élément vers %1</numerusform>
                <numerusform>Déplacer %Ln éléments vers %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln item(s) for good</source>
            <translation>
                <numerusform>Supprimer %Ln élément définitivement</numerusform>
                <numerusform>Supprimer %Ln éléments définitivement</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln item(s) to the trash</source>
            <translation>
                <numerusform>Mettre %Ln élément à la corbeille</numerusform>
                <numerusform>Mettre %Ln éléments à la corbeille</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Compare %Ln item(s) with their copies in %1</source>
            <translation>
                <numerusform>Comparer %Ln élément avec sa copie dans %1</numerusform>
                <numerusform>Comparer %Ln éléments avec leurs copies dans %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Check the files of %Ln list(s)</source>
            <translation>
                <numerusform>Vérifier les fichiers de %Ln liste</numerusform>
                <numerusform>Vérifier les fichiers de %Ln listes</numerusform>
            </translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En attente</translation>
        </message>
        <message>
            <source>Making it safe</source>
            <translation>Mise à l’abri</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pause</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>Besoin de vous</translation>
        </message>
        <message>
            <source>Cancelling</source>
            <translation>Annulation</translation>
        </message>
        <message>
            <source>Done and verified</source>
            <translation>Terminé et vérifié</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Done: %1</source>
            <comment>what a comparison found</comment>
            <translation>Terminé : %1</translation>
        </message>
        <message>
            <source>%1 (safe to remove)</source>
            <comment>Done</comment>
            <translation>%1 (retrait sans risque)</translation>
        </message>
        <message>
            <source>%1 (not yet safe to remove)</source>
            <comment>Done</comment>
            <translation>%1 (retrait encore risqué)</translation>
        </message>
        <message>
            <source>Looking at the files</source>
            <translation>Examen des fichiers</translation>
        </message>
        <message>
            <source>Verifying</source>
            <translation>Relecture de la copie</translation>
        </message>
        <message numerus="yes">
            <source>Done with %Ln problem(s)</source>
            <translation>
                <numerusform>Terminé avec %Ln problème</numerusform>
                <numerusform>Terminé avec %Ln problèmes</numerusform>
            </translation>
        </message>
        <message>
            <source>Done with problems</source>
            <translation>Terminé avec des problèmes</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Annulé</translation>
        </message>
        <message>
            <source>Could not start</source>
            <translation>N’a pas pu démarrer</translation>
        </message>
        <message>
            <source>Another Ferry keeps the queue: jobs of this window end with it.</source>
            <translation>Un autre Ferry tient la file d’attente : les tâches de cette fenêtre s’arrêteront avec elle.</translation>
        </message>
        <message>
            <source>A newer Ferry wrote the stored queue: jobs of this window end with it.</source>
            <translation>La file d’attente enregistrée vient d’un Ferry plus récent : les tâches de cette fenêtre s’arrêteront avec elle.</translation>
        </message>
        <message>
            <source>The stored queue was damaged and is now %1.</source>
            <translation>La file d’attente enregistrée était endommagée et se trouve maintenant dans %1.</translation>
        </message>
        <message>
            <source>The queue cannot be kept in %1.</source>
            <translation>La file d’attente ne peut pas être conservée dans %1.</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln file(s)</source>
            <translation>
                <numerusform>%1 sur %Ln fichier</numerusform>
                <numerusform>%1 sur %Ln fichiers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln fichier</numerusform>
                <numerusform>%Ln fichiers</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>sizes</comment>
            <translation>%1 sur %2</translation>
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
                <numerusform>%Ln identique</numerusform>
                <numerusform>%Ln identiques</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>et %Ln autre</numerusform>
                <numerusform>et %Ln autres</numerusform>
            </translation>
        </message>
        <message>
            <source>To: %1</source>
            <translation>Vers : %1</translation>
        </message>
        <message>
            <source>With: %1</source>
            <translation>Avec : %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln skipped</source>
            <translation>
                <numerusform>%Ln ignoré</numerusform>
                <numerusform>%Ln ignorés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln kept both</source>
            <comment>items that had another of their name in the way</comment>
            <translation>
                <numerusform>%Ln en double conservé</numerusform>
                <numerusform>%Ln en double conservés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln with other times or rights</source>
            <comment>items compared</comment>
            <translation>
                <numerusform>%Ln avec d’autres dates ou droits</numerusform>
                <numerusform>%Ln avec d’autres dates ou droits</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln failed</source>
            <translation>
                <numerusform>%Ln échec</numerusform>
                <numerusform>%Ln échecs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln not kept completely</source>
            <translation>
                <numerusform>%Ln conservé en partie</numerusform>
                <numerusform>%Ln conservés en partie</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln different or missing</source>
            <comment>items compared</comment>
            <translation>
                <numerusform>%Ln différent ou manquant</numerusform>
                <numerusform>%Ln différents ou manquants</numerusform>
            </translation>
        </message>
        <message>
            <source>Limited to %1</source>
            <translation>Limité à %1</translation>
        </message>
        <message>
            <source>Now: %1</source>
            <translation>En cours : %1</translation>
        </message>
        <message>
            <source>%1 left</source>
            <comment>time</comment>
            <translation>temps restant : %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln question(s)</source>
            <translation>
                <numerusform>%Ln question</numerusform>
                <numerusform>%Ln questions</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <comment>between the parts of a spoken row</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>The log of this job is not complete: there is no space left for %1.</source>
            <translation>Le journal de cette tâche est incomplet : il ne reste plus d’espace pour %1.</translation>
        </message>
        <message>
            <source>The log of this job is not complete: %1 may not be written by you.</source>
            <translation>Le journal de cette tâche est incomplet : vous n’êtes pas autorisé à écrire %1.</translation>
        </message>
        <message>
            <source>The log of this job is not complete: the file system of %1 can only be read.</source>
            <translation>Le journal de cette tâche est incomplet : le système de fichiers de %1 est en lecture seule.</translation>
        </message>
        <message>
            <source>The log of this job is not complete: %1 cannot be written.</source>
            <translation>Le journal de cette tâche est incomplet : impossible d’écrire %1.</translation>
        </message>
        <message>
            <source>Done, log not complete</source>
            <translation>Terminé, journal incomplet</translation>
        </message>
        <message>
            <source>log not complete</source>
            <comment>part of a spoken row</comment>
            <translation>journal incomplet</translation>
        </message>
        <message>
            <source>%1 not safe yet</source>
            <comment>size</comment>
            <translation>%1 pas encore à l’abri</translation>
        </message>
        <message>
            <source>Safe on the device: %1 of %2</source>
            <comment>sizes</comment>
            <translation>À l’abri sur le périphérique : %1 sur %2</translation>
        </message>
        <message>
            <source>Nobody waited for the device: eject it before you remove it.</source>
            <translation>Personne n’a attendu le périphérique : éjectez-le avant de le retirer.</translation>
        </message>
        <message>
            <source>%1 moved, %2 safe on the device</source>
            <translation>%1 déplacés, %2 à l’abri sur le périphérique</translation>
        </message>
        <message>
            <source>%1 copied, %2 safe on the device</source>
            <translation>%1 copiés, %2 à l’abri sur le périphérique</translation>
        </message>
        <message numerus="yes">
            <source>%Ln done</source>
            <translation>
                <numerusform>%Ln terminé</numerusform>
                <numerusform>%Ln terminés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln left</source>
            <comment>items</comment>
            <translation>
                <numerusform>%Ln restant</numerusform>
                <numerusform>%Ln restants</numerusform>
            </translation>
        </message>
        <message>
            <source> · </source>
            <comment>between counts</comment>
            <translation> · </translation>
        </message>
        <message>
            <source>Nothing is running</source>
            <translation>Rien en cours</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln job(s) running · %2</source>
            <translation>
                <numerusform>%1 sur %Ln tâche en cours · %2</numerusform>
                <numerusform>%1 sur %Ln tâches en cours · %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln job(s) running</source>
            <translation>
                <numerusform>%1 sur %Ln tâche en cours</numerusform>
                <numerusform>%1 sur %Ln tâches en cours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln only in the target</source>
            <comment>items compared</comment>
            <translation>
                <numerusform>%Ln seulement dans la destination</numerusform>
                <numerusform>%Ln seulement dans la destination</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <comment>what a job did</comment>
            <translation>Retour en arrière : %1</translation>
        </message>
        <message>
            <source>Again: %1</source>
            <comment>what failed of a job</comment>
            <translation>Nouvel essai : %1</translation>
        </message>
        <message>
            <source>Go on: %1</source>
            <comment>with a cancelled job, in its sentence</comment>
            <translation>Suite : %1</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <translation>Interrompu</translation>
        </message>
        <message>
            <source>Waits for %1</source>
            <comment>a device</comment>
            <translation>En attente de %1</translation>
        </message>
        <message>
            <source>Waiting for: %1</source>
            <comment>another job, in its sentence</comment>
            <translation>En attente de : %1</translation>
        </message>
        <message>
            <source>After a crash this job could not go on where it was: %1</source>
            <translation>Après un plantage, cette tâche ne pourrait pas reprendre là où elle était : %1</translation>
        </message>
        <message>
            <source>Extracting</source>
            <translation>Extraction</translation>
        </message>
        <message>
            <source>Compressing</source>
            <translation>Compression</translation>
        </message>
        <message>
            <source>Extract</source>
            <translation>Extraire</translation>
        </message>
        <message>
            <source>Compress</source>
            <translation>Compresser</translation>
        </message>
        <message>
            <source>Restore %1 from the trash</source>
            <translation>Restaurer %1 depuis la corbeille</translation>
        </message>
        <message numerus="yes">
            <source>Restore %Ln item(s) from the trash</source>
            <translation>
                <numerusform>Restaurer %Ln élément depuis la corbeille</numerusform>
                <numerusform>Restaurer %Ln éléments depuis la corbeille</numerusform>
            </translation>
        </message>
        <message>
            <source>Extract %1 to %2</source>
            <comment>one archive, a folder</comment>
            <translation>Extraire %1 vers %2</translation>
        </message>
        <message>
            <source>Compress %1 to %2</source>
            <comment>one file or folder, an archive</comment>
            <translation>Compresser %1 dans %2</translation>
        </message>
        <message numerus="yes">
            <source>Extract %Ln archive(s) to %1</source>
            <translation>
                <numerusform>Extraire %Ln archive vers %1</numerusform>
                <numerusform>Extraire %Ln archives vers %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Compress %Ln item(s) to %1</source>
            <translation>
                <numerusform>Compresser %Ln élément dans %1</numerusform>
                <numerusform>Compresser %Ln éléments dans %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Trash what only %1 has</source>
            <comment>a folder</comment>
            <translation>Mettre à la corbeille ce que seul %1 contient</translation>
        </message>
        <message>
            <source>Copy what differs or is missing to %1</source>
            <comment>a folder</comment>
            <translation>Copier ce qui diffère ou manque vers %1</translation>
        </message>
    </context>
    <context>
        <name>Language</name>
        <message>
            <source>English</source>
            <comment>what this language calls itself</comment>
            <translation>Français</translation>
        </message>
    </context>
    <context>
        <name>Names</name>
        <message>
            <source>Trash</source>
            <translation>Corbeille</translation>
        </message>
        <message>
            <source>Trash on %1</source>
            <comment>a device</comment>
            <translation>Corbeille sur %1</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <comment>a folder, a device</comment>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>%1 (from the trash)</source>
            <comment>a file or folder</comment>
            <translation>%1 (depuis la corbeille)</translation>
        </message>
        <message>
            <source>%1 (from: %2)</source>
            <comment>a file or folder, the trash of a device</comment>
            <translation>%1 (depuis : %2)</translation>
        </message>
        <message>
            <source>“%1”</source>
            <comment>a file name in quotation marks</comment>
            <translation>« %1 »</translation>
        </message>
    </context>
    <context>
        <name>OutcomeText</name>
        <message>
            <source>There already, and existing files were to stay.</source>
            <translation>Existe déjà, et l’existant devait rester.</translation>
        </message>
        <message>
            <source>The one there is as new or newer.</source>
            <translation>Ce qui est là est aussi récent ou plus récent.</translation>
        </message>
        <message>
            <source>The one there has the same size.</source>
            <translation>Ce qui est là a la même taille.</translation>
        </message>
        <message>
            <source>The one there has the same content.</source>
            <translation>Ce qui est là a le même contenu.</translation>
        </message>
        <message>
            <source>A socket lives only as long as its program; it cannot be copied.</source>
            <translation>Un socket ne vit que le temps de son programme ; il ne peut pas être copié.</translation>
        </message>
        <message>
            <source>Stays, because something in it stays.</source>
            <translation>Reste, car quelque chose reste à l’intérieur.</translation>
        </message>
        <message>
            <source>Skipped as you answered.</source>
            <translation>Ignoré, selon votre réponse.</translation>
        </message>
        <message>
            <source>Undone already.</source>
            <translation>Retour en arrière déjà fait.</translation>
        </message>
        <message>
            <source>Not there any more.</source>
            <translation>N’est plus là.</translation>
        </message>
        <message>
            <source>Only in the target.</source>
            <translation>Seulement dans la destination.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Not complete</source>
            <translation>Incomplet</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>Ignoré</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Échec</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Prévu</translation>
        </message>
        <message>
            <source>Copy file</source>
            <translation>Copier le fichier</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>Copier le lien</translation>
        </message>
        <message>
            <source>Copy special file</source>
            <translation>Copier le fichier spécial</translation>
        </message>
        <message>
            <source>Hard link</source>
            <translation>Lien physique</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Déplacer</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>Corbeille</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparer</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Vérifier</translation>
        </message>
        <message>
            <source>shared blocks</source>
            <translation>blocs partagés</translation>
        </message>
        <message>
            <source>in a batch</source>
            <translation>par lot</translation>
        </message>
        <message>
            <source>in one stream</source>
            <translation>d’un seul flux</translation>
        </message>
        <message>
            <source>in parallel parts</source>
            <translation>en parties parallèles</translation>
        </message>
        <message>
            <source>renamed</source>
            <translation>renommé</translation>
        </message>
        <message>
            <source>linked</source>
            <translation>lié</translation>
        </message>
        <message>
            <source>finished before the interruption</source>
            <translation>terminé avant l’interruption</translation>
        </message>
        <message>
            <source>times and rights only</source>
            <translation>dates et droits seulement</translation>
        </message>
        <message>
            <source>owner</source>
            <translation>propriétaire</translation>
        </message>
        <message>
            <source>group</source>
            <translation>groupe</translation>
        </message>
        <message>
            <source>permissions</source>
            <translation>permissions</translation>
        </message>
        <message>
            <source>set-user-ID bits</source>
            <translation>bits set-user-ID</translation>
        </message>
        <message>
            <source>times</source>
            <translation>dates</translation>
        </message>
        <message>
            <source>extended attributes</source>
            <translation>attributs étendus</translation>
        </message>
        <message>
            <source>attribute %1</source>
            <translation>attribut %1</translation>
        </message>
        <message>
            <source>access list</source>
            <translation>liste d’accès</translation>
        </message>
        <message>
            <source>hard link</source>
            <translation>lien physique</translation>
        </message>
        <message>
            <source>holes</source>
            <translation>trous</translation>
        </message>
        <message>
            <source>what was added to the file meanwhile</source>
            <translation>ce qui s’est ajouté au fichier entre-temps</translation>
        </message>
        <message>
            <source>Differs in: %1</source>
            <translation>Différences : %1</translation>
        </message>
        <message>
            <source>Not kept: %1</source>
            <translation>Non conservé : %1</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between the parts of a list</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>Got the source's times and rights.</source>
            <translation>A reçu les dates et les droits de la source.</translation>
        </message>
        <message>
            <source>Replaced an older one.</source>
            <translation>A remplacé l’existant.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>kind of a hash, its digits</comment>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>Read from the device and found equal</source>
            <translation>Relu depuis le périphérique et identique</translation>
        </message>
        <message>
            <source>Read, perhaps from memory, and found equal</source>
            <translation>Relu, peut-être depuis la mémoire, et identique</translation>
        </message>
        <message>
            <source>Finished: %1</source>
            <comment>a time</comment>
            <translation>Terminé : %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln attempt(s)</source>
            <translation>
                <numerusform>%Ln tentative</numerusform>
                <numerusform>%Ln tentatives</numerusform>
            </translation>
        </message>
        <message>
            <source>The one there looks the same: size and time.</source>
            <translation>Ce qui est là paraît identique : taille et date.</translation>
        </message>
        <message>
            <source>Both are kept.</source>
            <translation>Les deux sont gardés.</translation>
        </message>
        <message>
            <source>Gets the name %1.</source>
            <translation>Reçoit le nom %1.</translation>
        </message>
        <message>
            <source>The one there gets the name %1.</source>
            <translation>Ce qui est là reçoit le nom %1.</translation>
        </message>
        <message>
            <source>Gives its times and rights to the one there.</source>
            <translation>Donne ses dates et ses droits à ce qui est là.</translation>
        </message>
        <message>
            <source>Replaces the one there.</source>
            <translation>Remplace ce qui est là.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) exist already</source>
            <translation>
                <numerusform>%Ln fichier existe déjà</numerusform>
                <numerusform>%Ln fichiers existent déjà</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln folder(s) exist already</source>
            <translation>
                <numerusform>%Ln dossier existe déjà</numerusform>
                <numerusform>%Ln dossiers existent déjà</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln time(s) a file and a folder have one name</source>
            <translation>
                <numerusform>%Ln fois, un fichier et un dossier ont le même nom</numerusform>
                <numerusform>%Ln fois, un fichier et un dossier ont le même nom</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) failed and can be tried again</source>
            <translation>
                <numerusform>%Ln élément a échoué et peut être réessayé</numerusform>
                <numerusform>%Ln éléments ont échoué et peuvent être réessayés</numerusform>
            </translation>
        </message>
        <message>
            <source>The device is full; the job goes on when there is room</source>
            <translation>Le périphérique est plein ; la tâche continuera dès qu’il y aura de la place</translation>
        </message>
        <message>
            <source>&amp;Skip</source>
            <translation>Ign&amp;orer</translation>
        </message>
        <message>
            <source>&amp;Replace</source>
            <translation>&amp;Remplacer</translation>
        </message>
        <message>
            <source>Replace if &amp;newer</source>
            <translation>Remplacer si plus réce&amp;nt</translation>
        </message>
        <message>
            <source>&amp;Keep both</source>
            <translation>&amp;Garder les deux</translation>
        </message>
        <message>
            <source>&amp;Merge</source>
            <translation>F&amp;usionner</translation>
        </message>
        <message>
            <source>Keep the one that is there; the new one stays where it is</source>
            <translation>Garder ce qui est là ; le nouveau reste où il est</translation>
        </message>
        <message>
            <source>Put the new one in the place of the one that is there</source>
            <translation>Mettre le nouveau à la place de celui qui est là</translation>
        </message>
        <message>
            <source>Replace if the new one was changed later, otherwise skip</source>
            <translation>Remplacer si le nouveau a été modifié plus récemment, sinon ignorer</translation>
        </message>
        <message>
            <source>Give the new one a free name</source>
            <translation>Donner au nouveau un nom libre</translation>
        </message>
        <message>
            <source>Put the contents of both into one folder</source>
            <translation>Réunir les deux contenus dans un seul dossier</translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <translation>Réessa&amp;yer</translation>
        </message>
        <message>
            <source>Try it once more, when you have mended what was in the way</source>
            <translation>Essayer encore, une fois réglé ce qui bloquait</translation>
        </message>
        <message>
            <source>%1 needed, %2 free</source>
            <comment>room on a device</comment>
            <translation>%1 nécessaires, %2 libres</translation>
        </message>
        <message>
            <source>folder</source>
            <translation>dossier</translation>
        </message>
        <message>
            <source>%1, %2, newer</source>
            <comment>size, time</comment>
            <translation>%1, %2, plus récent</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>size, time</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Extract</source>
            <translation>Extraire</translation>
        </message>
        <message>
            <source>Compress</source>
            <translation>Compresser</translation>
        </message>
        <message numerus="yes">
            <source>%Ln archive(s) unpack to suspiciously much</source>
            <translation>
                <numerusform>%Ln archive donne une quantité suspecte de données</numerusform>
                <numerusform>%Ln archives donnent une quantité suspecte de données</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Unpack all of it</source>
            <translation>&amp;Tout extraire</translation>
        </message>
        <message>
            <source>Go on with the archive, however much comes out of it</source>
            <translation>Continuer avec l’archive, quelle que soit la quantité qui en sort</translation>
        </message>
        <message>
            <source>%1 of it read, %2 came out so far, %3 free</source>
            <comment>an archive that unpacks to too much</comment>
            <translation>%1 lus, %2 en sont sortis jusqu’ici, %3 libres</translation>
        </message>
    </context>
    <context>
        <name>Quantities</name>
        <message numerus="yes">
            <source>%1 byte(s)</source>
            <translation>
                <numerusform>%1 octet</numerusform>
                <numerusform>%1 octets</numerusform>
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
            <translation>%1 %</translation>
        </message>
        <message>
            <source>less than a minute</source>
            <translation>moins d’une minute</translation>
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
                <numerusform>%Ln jour</numerusform>
                <numerusform>%Ln jours</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::DropOverlay</name>
        <message>
            <source>Let go here to copy, move or delete</source>
            <translation>Lâchez ici pour copier, déplacer ou supprimer</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::JobActions</name>
        <message>
            <source>&amp;Pause</source>
            <translation>Mettre en &amp;pause</translation>
        </message>
        <message>
            <source>&amp;Resume</source>
            <translation>&amp;Reprendre</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Annuler</translation>
        </message>
        <message>
            <source>&amp;Start now</source>
            <translation>&amp;Démarrer maintenant</translation>
        </message>
        <message>
            <source>Speed li&amp;mit…</source>
            <translation>Limite de &amp;vitesse…</translation>
        </message>
        <message>
            <source>Show lo&amp;g</source>
            <translation>Afficher le &amp;journal</translation>
        </message>
        <message>
            <source>Open destination &amp;folder</source>
            <translation>&amp;Ouvrir le dossier de destination</translation>
        </message>
        <message>
            <source>Remo&amp;ve from list</source>
            <translation>Retirer de la &amp;liste</translation>
        </message>
        <message>
            <source>Speed limit</source>
            <translation>Limite de vitesse</translation>
        </message>
        <message>
            <source>Trash what only the target has (%1)…</source>
            <comment>a number of items</comment>
            <translation>Mettre à la corbeille ce que seule la destination contient (%1)…</translation>
        </message>
        <message>
            <source>Megabytes per second (0: no limit):</source>
            <translation>Mégaoctets par seconde (0 : sans limite) :</translation>
        </message>
        <message>
            <source>To the &amp;top</source>
            <translation>Tout en &amp;haut</translation>
        </message>
        <message>
            <source>One &amp;up</source>
            <translation>Mon&amp;ter</translation>
        </message>
        <message>
            <source>&amp;One down</source>
            <translation>Des&amp;cendre</translation>
        </message>
        <message>
            <source>To the &amp;bottom</source>
            <translation>Tout en &amp;bas</translation>
        </message>
        <message>
            <source>Tr&amp;y again what failed</source>
            <translation>Réessa&amp;yer les échecs</translation>
        </message>
        <message>
            <source>Un&amp;do…</source>
            <translation>Revenir en arr&amp;ière…</translation>
        </message>
        <message>
            <source>C&amp;hange…</source>
            <translation>Modi&amp;fier…</translation>
        </message>
        <message>
            <source>Remove what was &amp;kept…</source>
            <translation>Supprimer ce qui a été &amp;gardé…</translation>
        </message>
        <message>
            <source>Copy what differs or is missing</source>
            <translation>Copier ce qui diffère ou manque</translation>
        </message>
        <message>
            <source>Trash what only the target has…</source>
            <translation>Mettre à la corbeille ce que seule la destination contient…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln replaced item(s) removed.</source>
            <translation>
                <numerusform>%Ln élément remplacé supprimé.</numerusform>
                <numerusform>%Ln éléments remplacés supprimés.</numerusform>
            </translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Modifier</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::JobBar</name>
        <message>
            <source>Progress</source>
            <translation>Progression</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::JobDialog</name>
        <message>
            <source>Add &amp;files…</source>
            <translation>Ajouter des &amp;fichiers…</translation>
        </message>
        <message>
            <source>Add f&amp;older…</source>
            <translation>Ajouter un &amp;dossier…</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Retirer</translation>
        </message>
        <message>
            <source>&amp;Browse…</source>
            <translation>&amp;Parcourir…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Files and folders</source>
            <translation>Fichiers et dossiers</translation>
        </message>
        <message>
            <source>Destination folder</source>
            <translation>Dossier de destination</translation>
        </message>
        <message>
            <source>Move to the trash</source>
            <translation>Mettre à la corbeille</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>Supprimer définitivement</translation>
        </message>
        <message>
            <source>No limit</source>
            <translation>Sans limite</translation>
        </message>
        <message>
            <source> MB/s</source>
            <comment>unit after a number</comment>
            <translation> Mo/s</translation>
        </message>
        <message>
            <source>In the background it gives way to other programs</source>
            <translation>En arrière-plan, elle laisse la priorité aux autres programmes</translation>
        </message>
        <message>
            <source>Shows first what would happen, item by item</source>
            <translation>Montre d’abord ce qui se passerait, élément par élément</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>&amp;To folder:</source>
            <translation>&amp;Vers le dossier :</translation>
        </message>
        <message>
            <source>If a file &amp;exists:</source>
            <translation>Si un fic&amp;hier existe :</translation>
        </message>
        <message>
            <source>If a folder e&amp;xists:</source>
            <translation>Si un d&amp;ossier existe :</translation>
        </message>
        <message>
            <source>&amp;Verify between devices:</source>
            <translation>V&amp;érifier entre périphériques :</translation>
        </message>
        <message>
            <source>&amp;Verify:</source>
            <translation>V&amp;érifier :</translation>
        </message>
        <message>
            <source>&amp;Speed limit:</source>
            <translation>&amp;Limite de vitesse :</translation>
        </message>
        <message>
            <source>&amp;How:</source>
            <translation>&amp;Comment :</translation>
        </message>
        <message>
            <source>&amp;Priority:</source>
            <translation>Pr&amp;iorité :</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message numerus="yes">
            <source>Copy %Ln item(s)</source>
            <translation>
                <numerusform>Copier %Ln élément</numerusform>
                <numerusform>Copier %Ln éléments</numerusform>
            </translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Déplacer</translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln item(s)</source>
            <translation>
                <numerusform>Déplacer %Ln élément</numerusform>
                <numerusform>Déplacer %Ln éléments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln item(s)</source>
            <translation>
                <numerusform>Supprimer %Ln élément</numerusform>
                <numerusform>Supprimer %Ln éléments</numerusform>
            </translation>
        </message>
        <message>
            <source>To trash</source>
            <translation>À la corbeille</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) to trash</source>
            <translation>
                <numerusform>%Ln élément à la corbeille</numerusform>
                <numerusform>%Ln éléments à la corbeille</numerusform>
            </translation>
        </message>
        <message>
            <source>Add files or folders.</source>
            <translation>Ajoutez des fichiers ou des dossiers.</translation>
        </message>
        <message>
            <source>Choose a destination folder.</source>
            <translation>Choisissez un dossier de destination.</translation>
        </message>
        <message>
            <source>The destination must begin with /.</source>
            <translation>La destination doit commencer par /.</translation>
        </message>
        <message>
            <source>A new folder %1 will be made for it.</source>
            <translation>Un nouveau dossier %1 sera créé pour cela.</translation>
        </message>
        <message>
            <source>No folder is there, and none can be made.</source>
            <translation>Il n’y a pas de dossier à cet endroit, et il est impossible d’en créer un.</translation>
        </message>
        <message>
            <source>Add files</source>
            <translation>Ajouter des fichiers</translation>
        </message>
        <message>
            <source>Add a folder</source>
            <translation>Ajouter un dossier</translation>
        </message>
        <message>
            <source>&amp;Keep what is replaced, until it is accepted or undone</source>
            <translation>&amp;Garder ce qui est remplacé, jusqu’à validation ou retour en arrière</translation>
        </message>
        <message>
            <source>P&amp;lan…</source>
            <translation>Pla&amp;nifier…</translation>
        </message>
        <message>
            <source>In a hidden folder beside it</source>
            <translation>Dans un dossier caché, juste à côté</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::JobRow</name>
        <message>
            <source>%1: %2</source>
            <comment>button, job</comment>
            <translation>%1 : %2</translation>
        </message>
        <message numerus="yes">
            <source>Needs you: %Ln question(s)</source>
            <translation>
                <numerusform>Besoin de vous : %Ln question</numerusform>
                <numerusform>Besoin de vous : %Ln questions</numerusform>
            </translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>Besoin de vous</translation>
        </message>
        <message>
            <source>Show log</source>
            <translation>Afficher le journal</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Répondre</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Remove from list</source>
            <translation>Retirer de la liste</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::LogView</name>
        <message>
            <source>&amp;Copy what differs or is missing</source>
            <translation>Copier ce &amp;qui diffère ou manque</translation>
        </message>
        <message>
            <source>&amp;Trash what only the target has…</source>
            <translation>Mettre à la corbe&amp;ille ce que seule la destination contient…</translation>
        </message>
        <message>
            <source>All items</source>
            <translation>Tous les éléments</translation>
        </message>
        <message>
            <source>Problems</source>
            <comment>items</comment>
            <translation>Problèmes</translation>
        </message>
        <message>
            <source>Failed, or not kept completely</source>
            <translation>En échec, ou conservés en partie</translation>
        </message>
        <message>
            <source>Which items to show</source>
            <translation>Éléments à afficher</translation>
        </message>
        <message>
            <source>All</source>
            <comment>items</comment>
            <translation>Tous</translation>
        </message>
        <message>
            <source>Search names</source>
            <translation>Rechercher des noms</translation>
        </message>
        <message>
            <source>Open containing &amp;folder</source>
            <translation>Ouvrir le &amp;dossier</translation>
        </message>
        <message>
            <source>&amp;Copy paths as text</source>
            <translation>&amp;Copier les chemins comme texte</translation>
        </message>
        <message>
            <source>Every item of a job is listed here as soon as one has run.</source>
            <translation>Chaque élément d’une tâche figure ici dès qu’une tâche a été exécutée.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s)</source>
            <translation>
                <numerusform>%Ln élément</numerusform>
                <numerusform>%Ln éléments</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2 shown, searching</source>
            <comment>items, number</comment>
            <translation>%1, %2 affichés, recherche en cours</translation>
        </message>
        <message>
            <source>%1, %2 shown</source>
            <comment>items, number</comment>
            <translation>%1, %2 affichés</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>job: why its log is not complete</comment>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>Lines of the log cannot be read.</source>
            <translation>Des lignes du journal sont illisibles.</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Échecs</translation>
        </message>
        <message>
            <source>What could not be done</source>
            <translation>Ce qui n’a pas pu être fait</translation>
        </message>
        <message>
            <source>Warnings</source>
            <comment>items</comment>
            <translation>Avertissements</translation>
        </message>
        <message>
            <source>Not kept completely</source>
            <translation>Conservés en partie</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>Ignorés</translation>
        </message>
        <message>
            <source>What was left as it was</source>
            <translation>Ce qui est resté tel quel</translation>
        </message>
        <message>
            <source>Replaced</source>
            <comment>items</comment>
            <translation>Remplacés</translation>
        </message>
        <message>
            <source>Replaced an older one</source>
            <translation>A remplacé l’existant</translation>
        </message>
        <message>
            <source>Verified</source>
            <comment>items</comment>
            <translation>Vérifiés</translation>
        </message>
        <message>
            <source>Read back and equal</source>
            <translation>Relus et identiques</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <source>Writes the items that are shown here to a file</source>
            <translation>Écrit dans un fichier les éléments affichés ici</translation>
        </message>
        <message>
            <source>&amp;Table (CSV)…</source>
            <translation>&amp;Tableau (CSV)…</translation>
        </message>
        <message>
            <source>&amp;Plain text…</source>
            <translation>Te&amp;xte brut…</translation>
        </message>
        <message>
            <source>&amp;JSON lines…</source>
            <translation>Lignes &amp;JSON…</translation>
        </message>
        <message>
            <source>&amp;Checksum list…</source>
            <translation>&amp;Liste de sommes de contrôle…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) written to %1.</source>
            <translation>
                <numerusform>%Ln élément écrit dans %1.</numerusform>
                <numerusform>%Ln éléments écrits dans %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Export the log</source>
            <translation>Exporter le journal</translation>
        </message>
        <message>
            <source>ferry-log</source>
            <comment>name of a file</comment>
            <translation>journal-ferry</translation>
        </message>
        <message>
            <source>Any time</source>
            <translation>N’importe quand</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>7 derniers jours</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>30 derniers jours</translation>
        </message>
        <message>
            <source>Last 365 days</source>
            <translation>365 derniers jours</translation>
        </message>
        <message>
            <source>Other…</source>
            <comment>days</comment>
            <translation>Autres…</translation>
        </message>
        <message>
            <source>Jobs of which time to show</source>
            <translation>Période des tâches à afficher</translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation>Tâches</translation>
        </message>
        <message>
            <source>Back to the list of jobs</source>
            <translation>Revenir à la liste des tâches</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Éléments</translation>
        </message>
        <message>
            <source>Retry failed</source>
            <translation>Réessayer les échecs</translation>
        </message>
        <message>
            <source>Undo…</source>
            <translation>Revenir en arrière…</translation>
        </message>
        <message>
            <source>Make alike</source>
            <translation>Aligner</translation>
        </message>
        <message>
            <source>Tries again what failed of the chosen job</source>
            <translation>Réessaie ce qui a échoué dans la tâche choisie</translation>
        </message>
        <message>
            <source>Takes back what the chosen job did</source>
            <translation>Annule ce que la tâche choisie a fait</translation>
        </message>
        <message>
            <source>Copies into the target what the comparison found missing or other there. What differs in times or rights only gets these.</source>
            <translation>Copie dans la destination ce que la comparaison y a trouvé différent ou manquant. Ce qui ne diffère que par les dates ou les droits reçoit ceux-ci.</translation>
        </message>
        <message>
            <source>Moves to the trash what the comparison found in the target only</source>
            <translation>Met à la corbeille ce que la comparaison a trouvé seulement dans la destination</translation>
        </message>
        <message>
            <source>&amp;Trash what only the target has (%1)…</source>
            <comment>a number of items</comment>
            <translation>Mettre à la corbe&amp;ille ce que seule la destination contient (%1)…</translation>
        </message>
        <message>
            <source>Makes the target of the chosen comparison like its source</source>
            <translation>Aligne la destination de la comparaison choisie sur sa source</translation>
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
            <translation>Seuls les %1 premiers sont affichés. Affinez la recherche ou choisissez une période plus courte.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::OutcomeModel</name>
        <message>
            <source>To: %1</source>
            <translation>Vers : %1</translation>
        </message>
        <message>
            <source>This line of the log cannot be read.</source>
            <translation>Cette ligne du journal est illisible.</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>What would happen</source>
            <translation>Ce qui se passerait</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Ce qui s’est passé</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Comment</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Destination</translation>
        </message>
        <message>
            <source>Will be asked</source>
            <translation>À demander</translation>
        </message>
        <message>
            <source>Exists already</source>
            <translation>Existe déjà</translation>
        </message>
        <message>
            <source>Not possible</source>
            <translation>Impossible</translation>
        </message>
        <message>
            <source>Being read</source>
            <translation>En cours de lecture</translation>
        </message>
        <message>
            <source>Job</source>
            <translation>Tâche</translation>
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
            <translation>Nouveau : %1
%2
Existant : %3
%4</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a name, what is wrong</comment>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>%1. New: %2. There already: %3</source>
            <comment>a question about a file, spoken</comment>
            <translation>%1. Nouveau : %2. Existant : %3</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>New one</source>
            <translation>Nouveau</translation>
        </message>
        <message>
            <source>There already</source>
            <translation>Existant</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::QuestionView</name>
        <message>
            <source>&amp;Apply to all like this in this job</source>
            <translation>Appli&amp;quer à tous les cas semblables de cette tâche</translation>
        </message>
        <message>
            <source>Show folder of the new one</source>
            <translation>Afficher le dossier du nouveau</translation>
        </message>
        <message>
            <source>Show folder of the one there already</source>
            <translation>Afficher le dossier de l’existant</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Questions</translation>
        </message>
        <message>
            <source>Also answers later questions of this kind in the same job</source>
            <translation>Répond aussi aux futures questions de ce genre dans la même tâche</translation>
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
                <numerusform>Ign&amp;orer ces %Ln</numerusform>
                <numerusform>Ign&amp;orer ces %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>In %1</source>
            <translation>Dans %1</translation>
        </message>
        <message>
            <source>New one</source>
            <translation>Nouveau</translation>
        </message>
        <message>
            <source>There already</source>
            <translation>Existant</translation>
        </message>
        <message>
            <source>Show folder</source>
            <translation>Afficher le dossier</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::QueueView</name>
        <message>
            <source>Transfers</source>
            <translation>Transferts</translation>
        </message>
        <message>
            <source>Jobs in the queue</source>
            <translation>Tâches dans la file d’attente</translation>
        </message>
        <message>
            <source>Drop files and folders here.</source>
            <translation>Déposez ici des fichiers et des dossiers.</translation>
        </message>
        <message>
            <source>Drop files and folders here,
or press %1 to copy, %2 to move, %3 to delete.</source>
            <comment>keys</comment>
            <translation>Déposez ici des fichiers et des dossiers,
ou appuyez sur %1 pour copier, %2 pour déplacer, %3 pour supprimer.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::ResultsModel</name>
        <message>
            <source>not finished</source>
            <translation>non terminé</translation>
        </message>
        <message numerus="yes">
            <source>%1, %Ln item(s)</source>
            <comment>kind of job, number</comment>
            <translation>
                <numerusform>%1, %Ln élément</numerusform>
                <numerusform>%1, %Ln éléments</numerusform>
            </translation>
        </message>
        <message>
            <source>All jobs</source>
            <translation>Toutes les tâches</translation>
        </message>
        <message numerus="yes">
            <source>%Ln job(s)</source>
            <translation>
                <numerusform>%Ln tâche</numerusform>
                <numerusform>%Ln tâches</numerusform>
            </translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>Job</source>
            <translation>Tâche</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Éléments</translation>
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
            <translation>&amp;Copier…</translation>
        </message>
        <message>
            <source>&amp;Move…</source>
            <translation>&amp;Déplacer…</translation>
        </message>
        <message>
            <source>&amp;Delete…</source>
            <translation>&amp;Supprimer…</translation>
        </message>
        <message>
            <source>&amp;Ferry</source>
            <translation>&amp;Ferry</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Quitter</translation>
        </message>
        <message>
            <source>&amp;Transfers</source>
            <translation>&amp;Transferts</translation>
        </message>
        <message>
            <source>&amp;Answers</source>
            <translation>&amp;Réponses</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Affichage</translation>
        </message>
        <message>
            <source>Search the &amp;log</source>
            <translation>&amp;Rechercher dans le journal</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>A&amp;ide</translation>
        </message>
        <message>
            <source>&amp;About Ferry</source>
            <translation>À &amp;propos de Ferry</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Commandes</translation>
        </message>
        <message>
            <source>No program to open folders was found.</source>
            <translation>Aucun programme pour ouvrir les dossiers n’a été trouvé.</translation>
        </message>
        <message>
            <source>&amp;File manager</source>
            <translation>&amp;Gestionnaire de fichiers</translation>
        </message>
        <message>
            <source>Actions and &amp;their keys…</source>
            <translation>&amp;Actions et leurs touches…</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>C&amp;onfiguration…</translation>
        </message>
        <message>
            <source>&amp;How Ferry works</source>
            <translation>&amp;Comment fonctionne Ferry</translation>
        </message>
        <message>
            <source>Drop window</source>
            <translation>Fenêtre de dépôt</translation>
        </message>
    </context>
    <context>
        <name>FileKinds</name>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>Pipe</source>
            <translation>Tube nommé</translation>
        </message>
        <message>
            <source>Socket</source>
            <translation>Socket</translation>
        </message>
        <message>
            <source>Device node</source>
            <translation>Fichier de périphérique</translation>
        </message>
        <message>
            <source>Broken link</source>
            <translation>Lien rompu</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Inconnu</translation>
        </message>
        <message>
            <source>Link: %1</source>
            <comment>a symbolic link and what it leads to</comment>
            <translation>Lien : %1</translation>
        </message>
    </context>
    <context>
        <name>LeaveQuestion</name>
        <message>
            <source>Leave Ferry</source>
            <translation>Quitter Ferry</translation>
        </message>
        <message>
            <source>Jobs are still running.</source>
            <translation>Des tâches sont encore en cours.</translation>
        </message>
        <message>
            <source>A job has not begun yet.</source>
            <translation>Une tâche n’a pas encore commencé.</translation>
        </message>
        <message>
            <source>What is finished stays, nothing is left half done. The queue is not kept: jobs that wait are forgotten.</source>
            <translation>Ce qui est terminé reste, rien n’est laissé à moitié fait. La file d’attente n’est pas conservée : les tâches en attente sont oubliées.</translation>
        </message>
        <message>
            <source>What is finished stays, nothing is left half done. The rest can be resumed when Ferry is opened again.</source>
            <translation>Ce qui est terminé reste, rien n’est laissé à moitié fait. Le reste pourra reprendre à la prochaine ouverture de Ferry.</translation>
        </message>
        <message>
            <source>A job whose plan is open is forgotten.</source>
            <translation>Une tâche dont le plan est ouvert est oubliée.</translation>
        </message>
        <message>
            <source>Leave Ferry and interrupt them</source>
            <translation>Quitter et interrompre</translation>
        </message>
        <message>
            <source>Leave anyway</source>
            <translation>Quitter quand même</translation>
        </message>
        <message>
            <source>Keep window open</source>
            <translation>Garder la fenêtre ouverte</translation>
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
            <translation>Plus pour tous les transferts</translation>
        </message>
        <message numerus="yes">
            <source>%Ln dropped item(s) left out: only files and folders of this computer can be taken.</source>
            <translation>
                <numerusform>%Ln élément déposé laissé de côté : seuls les fichiers et dossiers de cet ordinateur sont acceptés.</numerusform>
                <numerusform>%Ln éléments déposés laissés de côté : seuls les fichiers et dossiers de cet ordinateur sont acceptés.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;View</source>
            <comment>a file</comment>
            <translation>&amp;Visualiser</translation>
        </message>
        <message>
            <source>&amp;Copy…</source>
            <translation>&amp;Copier…</translation>
        </message>
        <message>
            <source>&amp;Move…</source>
            <translation>&amp;Déplacer…</translation>
        </message>
        <message>
            <source>&amp;New folder…</source>
            <translation>&amp;Nouveau dossier…</translation>
        </message>
        <message>
            <source>&amp;Rename</source>
            <translation>&amp;Renommer</translation>
        </message>
        <message>
            <source>To &amp;trash</source>
            <translation>Mettre à la cor&amp;beille</translation>
        </message>
        <message>
            <source>Delete for &amp;good…</source>
            <translation>&amp;Supprimer définitivement…</translation>
        </message>
        <message>
            <source>Restore from the trash</source>
            <translation>Restaurer depuis la corbeille</translation>
        </message>
        <message>
            <source>Empty the trash…</source>
            <translation>Vider la corbeille…</translation>
        </message>
        <message>
            <source>C&amp;ut</source>
            <translation>Co&amp;uper</translation>
        </message>
        <message>
            <source>Copy to clip&amp;board</source>
            <translation>Copier dans &amp;le presse-papiers</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>C&amp;oller</translation>
        </message>
        <message>
            <source>Select &amp;all</source>
            <translation>&amp;Tout sélectionner</translation>
        </message>
        <message>
            <source>Select this one</source>
            <translation>Sélectionner celui-ci</translation>
        </message>
        <message>
            <source>Select and go down</source>
            <translation>Sélectionner et descendre</translation>
        </message>
        <message>
            <source>&amp;Select by pattern…</source>
            <translation>&amp;Sélectionner par motif…</translation>
        </message>
        <message>
            <source>U&amp;nselect by pattern…</source>
            <translation>&amp;Désélectionner par motif…</translation>
        </message>
        <message>
            <source>&amp;Invert selection</source>
            <translation>&amp;Inverser la sélection</translation>
        </message>
        <message>
            <source>&amp;Filter</source>
            <translation>&amp;Filtrer</translation>
        </message>
        <message>
            <source>Quick search</source>
            <translation>Recherche rapide</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Précédent</translation>
        </message>
        <message>
            <source>&amp;Forward</source>
            <translation>Su&amp;ivant</translation>
        </message>
        <message>
            <source>&amp;Up</source>
            <translation>Dossier p&amp;arent</translation>
        </message>
        <message>
            <source>Up, from a list of files</source>
            <translation>Dossier parent, depuis une liste de fichiers</translation>
        </message>
        <message>
            <source>&amp;Home</source>
            <translation>Dossier p&amp;ersonnel</translation>
        </message>
        <message>
            <source>Type a &amp;path</source>
            <translation>&amp;Saisir un chemin</translation>
        </message>
        <message>
            <source>&amp;Read again</source>
            <translation>Actua&amp;liser</translation>
        </message>
        <message>
            <source>Same folder in the other pan&amp;e</source>
            <translation>&amp;Même dossier dans l’autre panneau</translation>
        </message>
        <message>
            <source>New &amp;tab</source>
            <translation>Nouvel &amp;onglet</translation>
        </message>
        <message>
            <source>&amp;Close tab</source>
            <translation>&amp;Fermer l’onglet</translation>
        </message>
        <message>
            <source>&amp;Hidden files</source>
            <translation>Fichiers &amp;cachés</translation>
        </message>
        <message>
            <source>&amp;Places</source>
            <translation>&amp;Emplacements</translation>
        </message>
        <message>
            <source>&amp;Transfers</source>
            <translation>&amp;Transferts</translation>
        </message>
        <message>
            <source>&amp;Keys at the bottom</source>
            <translation>Barre de touc&amp;hes en bas</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Fichier</translation>
        </message>
        <message>
            <source>Transfers &amp;window</source>
            <translation>Fenêtre des &amp;transferts</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Quitter</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Édition</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>A&amp;ller</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Affichage</translation>
        </message>
        <message>
            <source>&amp;Answers</source>
            <translation>Réponse&amp;s</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>A&amp;ide</translation>
        </message>
        <message>
            <source>&amp;About Ferry</source>
            <translation>À &amp;propos de Ferry</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Commandes</translation>
        </message>
        <message>
            <source>How files are shown</source>
            <translation>Affichage des fichiers</translation>
        </message>
        <message>
            <source>Commands and their keys</source>
            <translation>Commandes et leurs touches</translation>
        </message>
        <message>
            <source>Propert&amp;ies</source>
            <translation>&amp;Propriétés</translation>
        </message>
        <message>
            <source>Count folder sizes</source>
            <translation>Calculer la taille des dossiers</translation>
        </message>
        <message>
            <source>What is in an archive cannot be counted.</source>
            <translation>Ce qui est dans une archive ne peut pas être calculé.</translation>
        </message>
        <message>
            <source>There is no folder here to count.</source>
            <translation>Il n’y a ici aucun dossier à calculer.</translation>
        </message>
        <message>
            <source>S&amp;wap the panes</source>
            <translation>Permuter les pa&amp;nneaux</translation>
        </message>
        <message>
            <source>Actions and &amp;their keys…</source>
            <translation>&amp;Actions et leurs touches…</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Renommer</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Visualiser</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Déplacer</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Nouveau dossier</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>Corbeille</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>a key, what it does</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Plan the cop&amp;y…</source>
            <translation>Planifier &amp;la copie…</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>C&amp;onfiguration…</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <comment>a file</comment>
            <translation>Mod&amp;ifier</translation>
        </message>
        <message>
            <source>&amp;Open with</source>
            <translation>Ouvrir &amp;avec</translation>
        </message>
        <message>
            <source>Compare both &amp;folders</source>
            <translation>Comparer l&amp;es deux dossiers</translation>
        </message>
        <message>
            <source>Bring the other folder up to &amp;date…</source>
            <translation>Mettre à &amp;jour l’autre dossier…</translation>
        </message>
        <message>
            <source>Compare all content with the other folder</source>
            <translation>Comparer tout le contenu avec l’autre dossier</translation>
        </message>
        <message>
            <source>Check the files of checksum lists</source>
            <translation>Vérifier les fichiers des listes de sommes de contrôle</translation>
        </message>
        <message>
            <source>&amp;Add this folder to the places</source>
            <translation>Ajouter ce &amp;dossier aux emplacements</translation>
        </message>
        <message>
            <source>Remove from the places</source>
            <translation>Enlever des emplacements</translation>
        </message>
        <message>
            <source>Choose a place for the left pane…</source>
            <translation>Choisir un emplacement pour le panneau gauche…</translation>
        </message>
        <message>
            <source>Choose a place for the right pane…</source>
            <translation>Choisir un emplacement pour le panneau droit…</translation>
        </message>
        <message>
            <source>To the places and back</source>
            <translation>Vers les emplacements et retour</translation>
        </message>
        <message>
            <source>To the files</source>
            <translation>Vers les fichiers</translation>
        </message>
        <message>
            <source>&amp;Larger icons, with pictures</source>
            <translation>Icônes plus &amp;grandes, avec images</translation>
        </message>
        <message>
            <source>S&amp;maller icons</source>
            <translation>Icônes plus &amp;petites</translation>
        </message>
        <message>
            <source>&amp;Other pane</source>
            <translation>Au&amp;tre panneau</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>&amp;How Ferry works</source>
            <translation>&amp;Comment fonctionne Ferry</translation>
        </message>
        <message>
            <source>Compre&amp;ss…</source>
            <translation>Co&amp;mpresser…</translation>
        </message>
        <message>
            <source>E&amp;xtract here</source>
            <translation>E&amp;xtraire ici</translation>
        </message>
        <message>
            <source>Extract to the other pane</source>
            <translation>Extraire dans l’autre panneau</translation>
        </message>
        <message>
            <source>Detailed list</source>
            <translation>Liste détaillée</translation>
        </message>
        <message>
            <source>Compact list</source>
            <translation>Liste compacte</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>Trier par</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>Modified</source>
            <translation>Modifié</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Transfers below the panes</source>
            <translation>Transferts sous les panneaux</translation>
        </message>
        <message>
            <source>Drop window</source>
            <translation>Fenêtre de dépôt</translation>
        </message>
        <message>
            <source>The files are taken out of the archive first. Esc or a click ends it.</source>
            <translation>Les fichiers sont d’abord extraits de l’archive. Échap ou un clic interrompt.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::FolderModel</name>
        <message>
            <source>%1, %2, marked</source>
            <comment>name, kind of file; spoken</comment>
            <translation>%1, %2, sélectionné</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>name, kind of file; spoken</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>Calcul…</translation>
        </message>
        <message>
            <source>At least %1: not all that is in this folder could be looked at.</source>
            <translation>Au moins %1 : une partie de ce dossier n’a pas pu être examinée.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>Modified</source>
            <translation>Modifié</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>New name</source>
            <translation>Nouveau nom</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PaneTabs</name>
        <message>
            <source>Folders in tabs</source>
            <translation>Dossiers en onglets</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PaneView</name>
        <message>
            <source>Folders too</source>
            <translation>Dossiers aussi</translation>
        </message>
        <message>
            <source>Files in %1</source>
            <translation>Fichiers dans %1</translation>
        </message>
        <message>
            <source>No name here has “%1” in it.</source>
            <translation>Aucun nom ici ne contient « %1 ».</translation>
        </message>
        <message>
            <source>Only hidden files are here.</source>
            <translation>Il n’y a ici que des fichiers cachés.</translation>
        </message>
        <message>
            <source>Only hidden files are here. %1 shows them.</source>
            <comment>a key</comment>
            <translation>Il n’y a ici que des fichiers cachés. %1 les affiche.</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln selected</source>
            <translation>
                <numerusform>%1 sélectionné sur %Ln</numerusform>
                <numerusform>%1 sélectionnés sur %Ln</numerusform>
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
                <numerusform>%1 affiché sur %Ln élément</numerusform>
                <numerusform>%1 affichés sur %Ln éléments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s)</source>
            <translation>
                <numerusform>%Ln élément</numerusform>
                <numerusform>%Ln éléments</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 free</source>
            <comment>space on a device</comment>
            <translation>%1 libres</translation>
        </message>
        <message>
            <source>Filter names</source>
            <translation>Filtrer les noms</translation>
        </message>
        <message>
            <source>Quick search</source>
            <translation>Recherche rapide</translation>
        </message>
        <message>
            <source>Select by pattern</source>
            <translation>Sélectionner par motif</translation>
        </message>
        <message>
            <source>Unselect by pattern</source>
            <translation>Désélectionner par motif</translation>
        </message>
        <message>
            <source>Part of the name, or a pattern like *.jpg;*.png</source>
            <translation>Partie du nom, ou motif comme *.jpg;*.png</translation>
        </message>
        <message>
            <source>Beginning or part of a name; arrows up and down go to others</source>
            <translation>Début ou partie d’un nom ; les flèches haut et bas mènent aux autres</translation>
        </message>
        <message>
            <source>%1, like *.jpg;*.png</source>
            <comment>what a pattern is for</comment>
            <translation>%1, comme *.jpg;*.png</translation>
        </message>
        <message>
            <source>Reading the archive…</source>
            <translation>Lecture de l’archive…</translation>
        </message>
        <message>
            <source>Reading the folder…</source>
            <translation>Lecture du dossier…</translation>
        </message>
        <message>
            <source>This folder is empty.</source>
            <translation>Ce dossier est vide.</translation>
        </message>
        <message>
            <source>This folder is empty. Drop files here.</source>
            <translation>Ce dossier est vide. Déposez-y des fichiers.</translation>
        </message>
        <message>
            <source>This folder is empty. Drop files here, or press %1 in the other pane.</source>
            <comment>a key</comment>
            <translation>Ce dossier est vide. Déposez-y des fichiers, ou appuyez sur %1 dans l’autre panneau.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PathBar</name>
        <message>
            <source>Folders above</source>
            <translation>Dossiers parents</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Dossier personnel</translation>
        </message>
        <message>
            <source>Folder %1</source>
            <comment>a button that goes there</comment>
            <translation>Dossier %1</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PlacesView</name>
        <message>
            <source>This computer</source>
            <translation>Cet ordinateur</translation>
        </message>
        <message>
            <source>Places and devices</source>
            <translation>Emplacements et périphériques</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Emplacements</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Dossier personnel</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Périphériques</translation>
        </message>
        <message>
            <source>Bookmarks</source>
            <translation>Signets</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s)</source>
            <translation>
                <numerusform>%Ln élément</numerusform>
                <numerusform>%Ln éléments</numerusform>
            </translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>Vide</translation>
        </message>
        <message>
            <source>%1 free</source>
            <comment>space on a device</comment>
            <translation>%1 libres</translation>
        </message>
        <message>
            <source>%1 can be taken out.</source>
            <translation>%1 peut être retiré.</translation>
        </message>
        <message>
            <source>%1 is unmounted.</source>
            <translation>%1 est démonté.</translation>
        </message>
        <message>
            <source>%1 stays: something on it is in use.</source>
            <translation>%1 reste : quelque chose y est en cours d’utilisation.</translation>
        </message>
        <message>
            <source>%1 stays: %2</source>
            <comment>device: reason</comment>
            <translation>%1 reste : %2</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Ouvrir</translation>
        </message>
        <message>
            <source>Empty the trash…</source>
            <translation>Vider la corbeille…</translation>
        </message>
        <message>
            <source>Open the trash on it</source>
            <translation>Ouvrir sa corbeille</translation>
        </message>
        <message>
            <source>&amp;Take out %1</source>
            <translation>&amp;Retirer %1</translation>
        </message>
        <message>
            <source>&amp;Remove from the places</source>
            <translation>&amp;Enlever des emplacements</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::TransferDialog</name>
        <message numerus="yes">
            <source>%Ln item(s)</source>
            <translation>
                <numerusform>%Ln élément</numerusform>
                <numerusform>%Ln éléments</numerusform>
            </translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Déplacer</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>&amp;Move %1 to:</source>
            <translation>&amp;Déplacer %1 vers :</translation>
        </message>
        <message>
            <source>&amp;Copy %1 to:</source>
            <translation>&amp;Copier %1 vers :</translation>
        </message>
        <message>
            <source>Destination folder</source>
            <translation>Dossier de destination</translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln item(s)</source>
            <translation>
                <numerusform>Déplacer %Ln élément</numerusform>
                <numerusform>Déplacer %Ln éléments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copy %Ln item(s)</source>
            <translation>
                <numerusform>Copier %Ln élément</numerusform>
                <numerusform>Copier %Ln éléments</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Options…</source>
            <translation>&amp;Options…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>&amp;Plan…</source>
            <translation>&amp;Planifier…</translation>
        </message>
        <message>
            <source>Shows first what would happen, item by item</source>
            <translation>Montre d’abord ce qui se passerait, élément par élément</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::TransfersPanel</name>
        <message>
            <source>Transfers</source>
            <translation>Transferts</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>Besoin de vous</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Journal</translation>
        </message>
        <message>
            <source>Views</source>
            <translation>Vues</translation>
        </message>
        <message>
            <source>Pause a&amp;ll</source>
            <translation>Tout mettre en pa&amp;use</translation>
        </message>
        <message>
            <source>R&amp;esume all</source>
            <translation>Tout r&amp;eprendre</translation>
        </message>
        <message>
            <source>Ca&amp;ncel all</source>
            <translation>Tout a&amp;nnuler</translation>
        </message>
        <message>
            <source>Clear f&amp;inished</source>
            <translation>Retirer les ter&amp;minées</translation>
        </message>
        <message>
            <source>Speed limit of all jobs…</source>
            <translation>Limite de vitesse de toutes les tâches…</translation>
        </message>
        <message>
            <source>&amp;Needs you</source>
            <translation>&amp;Besoin de vous</translation>
        </message>
        <message>
            <source>L&amp;og</source>
            <translation>&amp;Journal</translation>
        </message>
        <message>
            <source>Needs you %1</source>
            <translation>Besoin de vous (%1)</translation>
        </message>
        <message>
            <source>Transfers %1</source>
            <translation>Transferts %1</translation>
        </message>
        <message>
            <source>Limit %1</source>
            <comment>of the speed of all jobs</comment>
            <translation>Limite %1</translation>
        </message>
        <message>
            <source>&amp;Details</source>
            <translation>&amp;Détails</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>what goes on, what will follow</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Speed limit of all jobs</source>
            <translation>Limite de vitesse de toutes les tâches</translation>
        </message>
        <message>
            <source>List of &amp;transfers</source>
            <translation>Liste des tra&amp;nsferts</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::ActionFinder</name>
        <message>
            <source>&amp;Use this key</source>
            <translation>&amp;Utiliser cette touche</translation>
        </message>
        <message>
            <source>&amp;As it was</source>
            <translation>&amp;Comme avant</translation>
        </message>
        <message>
            <source>&amp;Do it</source>
            <translation>&amp;Exécuter</translation>
        </message>
        <message>
            <source>Actions and their keys</source>
            <translation>Actions et leurs touches</translation>
        </message>
        <message>
            <source>What do you want to do?</source>
            <translation>Que voulez-vous faire ?</translation>
        </message>
        <message>
            <source>Search actions</source>
            <translation>Rechercher des actions</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Actions</translation>
        </message>
        <message>
            <source>New key</source>
            <translation>Nouvelle touche</translation>
        </message>
        <message>
            <source>&amp;Key:</source>
            <translation>&amp;Touche :</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>“%1”</source>
            <comment>an action</comment>
            <translation>« %1 »</translation>
        </message>
        <message>
            <source>No action has these words in its name.</source>
            <translation>Aucune action ne contient ces mots dans son nom.</translation>
        </message>
        <message>
            <source>%1 has this key now and would lose it.</source>
            <translation>Cette touche sert actuellement à %1, qui la perdrait.</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between actions</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>Not possible at this moment.</source>
            <translation>Impossible pour le moment.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::ActionModel</name>
        <message>
            <source>Action</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menu</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Touches</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::JobDetails</name>
        <message>
            <source>Details of the job</source>
            <translation>Détails de la tâche</translation>
        </message>
        <message>
            <source> MB/s</source>
            <comment>megabytes per second, behind a number</comment>
            <translation> Mo/s</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>sans limite</translation>
        </message>
        <message>
            <source>Speed limit of this job</source>
            <translation>Limite de vitesse de cette tâche</translation>
        </message>
        <message>
            <source>Whether this job reads back what it writes</source>
            <translation>Si cette tâche relit ce qu’elle écrit</translation>
        </message>
        <message>
            <source>Of files that begin from now on</source>
            <translation>Pour les fichiers qui commencent à partir de maintenant</translation>
        </message>
        <message>
            <source>What this job does if a file exists</source>
            <translation>Ce que fait cette tâche si un fichier existe</translation>
        </message>
        <message>
            <source>What this job does if a folder exists</source>
            <translation>Ce que fait cette tâche si un dossier existe</translation>
        </message>
        <message>
            <source>Priority of this job</source>
            <translation>Priorité de cette tâche</translation>
        </message>
        <message>
            <source>In the background it gives way to other programs</source>
            <translation>En arrière-plan, elle laisse la priorité aux autres programmes</translation>
        </message>
        <message>
            <source>Limit:</source>
            <translation>Limite :</translation>
        </message>
        <message>
            <source>Verify:</source>
            <translation>Vérifier :</translation>
        </message>
        <message>
            <source>If a file exists:</source>
            <translation>Si un fichier existe :</translation>
        </message>
        <message>
            <source>If a folder exists:</source>
            <translation>Si un dossier existe :</translation>
        </message>
        <message>
            <source>Priority:</source>
            <translation>Priorité :</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PropertiesDialog</name>
        <message>
            <source>&amp;Change permissions</source>
            <translation>&amp;Modifier les permissions</translation>
        </message>
        <message>
            <source>Properties of %1</source>
            <translation>Propriétés de %1</translation>
        </message>
        <message numerus="yes">
            <source>Properties of %Ln item(s)</source>
            <translation>
                <numerusform>Propriétés de %Ln élément</numerusform>
                <numerusform>Propriétés de %Ln éléments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s)</source>
            <translation>
                <numerusform>%Ln élément</numerusform>
                <numerusform>%Ln éléments</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Kind:</source>
            <translation>Type :</translation>
        </message>
        <message>
            <source>Folder:</source>
            <translation>Dossier :</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>Calcul…</translation>
        </message>
        <message>
            <source>Size:</source>
            <translation>Taille :</translation>
        </message>
        <message>
            <source>Modified:</source>
            <translation>Modifié :</translation>
        </message>
        <message>
            <source>Owner:</source>
            <translation>Propriétaire :</translation>
        </message>
        <message>
            <source>Leads to:</source>
            <translation>Mène à :</translation>
        </message>
        <message>
            <source>Came from:</source>
            <translation>Provenance :</translation>
        </message>
        <message>
            <source>Deleted:</source>
            <comment>when it was put into the trash</comment>
            <translation>Supprimé :</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Lire</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>Écrire</translation>
        </message>
        <message>
            <source>Run or enter</source>
            <translation>Exécuter, entrer</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Propriétaire</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Groupe</translation>
        </message>
        <message>
            <source>Others</source>
            <translation>Autres</translation>
        </message>
        <message>
            <source>May</source>
            <translation>Droits</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>who, may do what</comment>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>letters of permissions, as octal number</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Not the same for all</source>
            <translation>Pas pareil pour tous</translation>
        </message>
        <message>
            <source>%1, group %2</source>
            <translation>%1, groupe %2</translation>
        </message>
        <message>
            <source>%1, %2 on the device</source>
            <comment>sizes</comment>
            <translation>%1, %2 sur le périphérique</translation>
        </message>
        <message>
            <source>%1 in %2</source>
            <comment>files in folders</comment>
            <translation>%1 dans %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln fichier</numerusform>
                <numerusform>%Ln fichiers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln folder(s)</source>
            <translation>
                <numerusform>%Ln dossier</numerusform>
                <numerusform>%Ln dossiers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln could not be looked at</source>
            <translation>
                <numerusform>%Ln n’a pas pu être examiné</numerusform>
                <numerusform>%Ln n’ont pas pu être examinés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) could not be changed. The first: %1</source>
            <translation>
                <numerusform>%Ln élément n’a pas pu être modifié : %1</numerusform>
                <numerusform>%Ln éléments n’ont pas pu être modifiés. Le premier : %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::RateGraph</name>
        <message>
            <source>Speed over time</source>
            <translation>Vitesse au fil du temps</translation>
        </message>
        <message>
            <source>No speed was recorded.</source>
            <translation>Aucune vitesse n’a été enregistrée.</translation>
        </message>
        <message>
            <source>%1 on average, %2 now, %3 at most</source>
            <translation>%1 en moyenne, %2 maintenant, %3 au maximum</translation>
        </message>
        <message>
            <source>not recorded all the time</source>
            <comment>a job's speed</comment>
            <translation>pas enregistré en continu</translation>
        </message>
        <message numerus="yes">
            <source>paused %Ln time(s)</source>
            <comment>a job</comment>
            <translation>
                <numerusform>en pause %Ln fois</numerusform>
                <numerusform>en pause %Ln fois</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>asked %Ln time(s)</source>
            <comment>a job that needed somebody</comment>
            <translation>
                <numerusform>%Ln demande</numerusform>
                <numerusform>%Ln demandes</numerusform>
            </translation>
        </message>
        <message>
            <source>The speed shows here while it copies.</source>
            <translation>La vitesse s’affiche ici pendant la copie.</translation>
        </message>
        <message>
            <source>%1 on average</source>
            <translation>%1 en moyenne</translation>
        </message>
    </context>
    <context>
        <name>OptionBoxes</name>
        <message>
            <source>Ask me</source>
            <translation>Me demander</translation>
        </message>
        <message>
            <source>Skip the new one</source>
            <translation>Ignorer le nouveau</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Remplacer</translation>
        </message>
        <message>
            <source>Replace if newer</source>
            <translation>Remplacer si plus récent</translation>
        </message>
        <message>
            <source>Replace if the size differs</source>
            <translation>Remplacer si la taille diffère</translation>
        </message>
        <message>
            <source>Replace if the content differs</source>
            <translation>Remplacer si le contenu diffère</translation>
        </message>
        <message>
            <source>Keep both, rename the new one</source>
            <translation>Garder les deux, renommer le nouveau</translation>
        </message>
        <message>
            <source>Keep both, rename the old one</source>
            <translation>Garder les deux, renommer l’ancien</translation>
        </message>
        <message>
            <source>Report as a problem</source>
            <translation>Signaler comme problème</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Fusionner</translation>
        </message>
        <message>
            <source>Wait for room, report the rest</source>
            <translation>Attendre de la place, signaler le reste</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Non</translation>
        </message>
        <message>
            <source>Read back from the device</source>
            <translation>Relire depuis le périphérique</translation>
        </message>
        <message>
            <source>Normal</source>
            <comment>the priority of a job</comment>
            <translation>Normale</translation>
        </message>
        <message>
            <source>In the background</source>
            <translation>En arrière-plan</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::Announcer</name>
        <message>
            <source>Ferry needs you</source>
            <translation>Ferry a besoin de vous</translation>
        </message>
        <message numerus="yes">
            <source>%Ln question(s) wait for an answer. Everything else goes on.</source>
            <translation>
                <numerusform>%Ln question attend une réponse. Tout le reste continue.</numerusform>
                <numerusform>%Ln questions attendent une réponse. Tout le reste continue.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln job(s) have ended.</source>
            <translation>
                <numerusform>%Ln tâche est terminée.</numerusform>
                <numerusform>%Ln tâches sont terminées.</numerusform>
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
                <numerusform>Dont %Ln avec des problèmes.</numerusform>
                <numerusform>Dont %Ln avec des problèmes.</numerusform>
            </translation>
        </message>
        <message>
            <source>Done with problems</source>
            <translation>Terminé avec des problèmes</translation>
        </message>
        <message>
            <source>All done</source>
            <translation>Tout est terminé</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::DesktopNotifications</name>
        <message>
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message>
            <source>Show log</source>
            <translation>Afficher le journal</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Eject</source>
            <translation>Éjecter</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PlanDialog</name>
        <message>
            <source>&amp;Keep what is replaced, until it is accepted or undone</source>
            <translation>&amp;Garder ce qui est remplacé, jusqu’à validation ou retour en arrière</translation>
        </message>
        <message>
            <source>Plan: %1</source>
            <translation>Plan : %1</translation>
        </message>
        <message>
            <source>In a hidden folder beside it</source>
            <translation>Dans un dossier caché, juste à côté</translation>
        </message>
        <message>
            <source>All items</source>
            <translation>Tous les éléments</translation>
        </message>
        <message>
            <source>In the way</source>
            <comment>items</comment>
            <translation>Bloquants</translation>
        </message>
        <message>
            <source>What is in the way</source>
            <translation>Ce qui bloque</translation>
        </message>
        <message>
            <source>New</source>
            <comment>items</comment>
            <translation>Nouveaux</translation>
        </message>
        <message>
            <source>What comes to a free name</source>
            <translation>Ce qui prend un nom libre</translation>
        </message>
        <message>
            <source>Replacing</source>
            <comment>items</comment>
            <translation>Remplaçants</translation>
        </message>
        <message>
            <source>What takes the place of another</source>
            <translation>Ce qui prend la place d’un autre</translation>
        </message>
        <message>
            <source>Identical</source>
            <comment>items</comment>
            <translation>Identiques</translation>
        </message>
        <message>
            <source>What is there already and looks the same</source>
            <translation>Ce qui est déjà là et semble identique</translation>
        </message>
        <message>
            <source>Skipped</source>
            <comment>items</comment>
            <translation>Ignorés</translation>
        </message>
        <message>
            <source>What would not be copied</source>
            <translation>Ce qui ne serait pas copié</translation>
        </message>
        <message>
            <source>Which items to show</source>
            <translation>Éléments à afficher</translation>
        </message>
        <message>
            <source>All</source>
            <comment>items</comment>
            <translation>Tous</translation>
        </message>
        <message>
            <source>Search names</source>
            <translation>Rechercher des noms</translation>
        </message>
        <message>
            <source>Items of the plan</source>
            <translation>Éléments du plan</translation>
        </message>
        <message>
            <source>If a file &amp;exists:</source>
            <translation>Si un fic&amp;hier existe :</translation>
        </message>
        <message>
            <source>If a folder e&amp;xists:</source>
            <translation>Si un d&amp;ossier existe :</translation>
        </message>
        <message>
            <source>If something &amp;fails:</source>
            <translation>Si quelque chose é&amp;choue :</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message numerus="yes">
            <source>%Ln new</source>
            <comment>items</comment>
            <translation>
                <numerusform>%Ln nouveau</numerusform>
                <numerusform>%Ln nouveaux</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln replace(s) another</source>
            <translation>
                <numerusform>%Ln en remplace un autre</numerusform>
                <numerusform>%Ln en remplacent d’autres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln identical</source>
            <comment>items left alone</comment>
            <translation>
                <numerusform>%Ln identique</numerusform>
                <numerusform>%Ln identiques</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln kept beside another</source>
            <comment>items</comment>
            <translation>
                <numerusform>%Ln gardé à côté d’un autre</numerusform>
                <numerusform>%Ln gardés à côté d’autres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln skipped</source>
            <translation>
                <numerusform>%Ln ignoré</numerusform>
                <numerusform>%Ln ignorés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln to be asked about</source>
            <translation>
                <numerusform>%Ln à demander</numerusform>
                <numerusform>%Ln à demander</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln exist(s) already</source>
            <translation>
                <numerusform>%Ln existe déjà</numerusform>
                <numerusform>%Ln existent déjà</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln not possible</source>
            <translation>
                <numerusform>%Ln impossible</numerusform>
                <numerusform>%Ln impossibles</numerusform>
            </translation>
        </message>
        <message>
            <source>At the pace of the last such job it takes %1.</source>
            <comment>a time</comment>
            <translation>Au rythme de la dernière tâche de ce genre, cela prend %1.</translation>
        </message>
        <message numerus="yes">
            <source>What is there looks the same as %Ln of them: size and time.</source>
            <translation>
                <numerusform>Pour %Ln d’entre eux, ce qui est là paraît identique : taille et date.</numerusform>
                <numerusform>Pour %Ln d’entre eux, ce qui est là paraît identique : taille et date.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>You will be asked about %Ln folder(s) that exist(s); here it is as if they were merged.</source>
            <translation>
                <numerusform>Il vous sera demandé que faire de %Ln dossier existant ; ici, c’est comme s’il était fusionné.</numerusform>
                <numerusform>Il vous sera demandé que faire de %Ln dossiers existants ; ici, c’est comme s’ils étaient fusionnés.</numerusform>
            </translation>
        </message>
        <message>
            <source>Needs up to %1 of %2 free.</source>
            <comment>sizes</comment>
            <translation>Nécessite jusqu’à %1 sur %2 libres.</translation>
        </message>
        <message>
            <source>Needs up to %1.</source>
            <comment>size</comment>
            <translation>Nécessite jusqu’à %1.</translation>
        </message>
        <message>
            <source>What is replaced gives back %1 on the way.</source>
            <comment>size</comment>
            <translation>Ce qui est remplacé libère %1 en cours de route.</translation>
        </message>
        <message>
            <source>At least %1 will stay free.</source>
            <comment>size</comment>
            <translation>Au moins %1 resteront libres.</translation>
        </message>
        <message>
            <source>The destination cannot keep: %1.</source>
            <translation>La destination ne peut pas conserver : %1.</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between what cannot be kept</comment>
            <translation>, </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) of the plan cannot be read and are not counted.</source>
            <translation>
                <numerusform>%Ln élément du plan est illisible et n’est pas compté.</numerusform>
                <numerusform>%Ln éléments du plan sont illisibles et ne sont pas comptés.</numerusform>
            </translation>
        </message>
        <message>
            <source>Up to %1 of room is missing.</source>
            <comment>size</comment>
            <translation>Il manque jusqu’à %1 de place.</translation>
        </message>
        <message>
            <source>reading what was found…</source>
            <translation>lecture de ce qui a été trouvé…</translation>
        </message>
        <message>
            <source>looking…</source>
            <translation>examen en cours…</translation>
        </message>
        <message>
            <source>Nothing to do.</source>
            <translation>Rien à faire.</translation>
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
                <numerusform>Déplacer %Ln</numerusform>
                <numerusform>Déplacer %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Extract %Ln</source>
            <comment>items</comment>
            <translation>
                <numerusform>Extraire %Ln</numerusform>
                <numerusform>Extraire %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copy %Ln</source>
            <comment>items</comment>
            <translation>
                <numerusform>Copier %Ln</numerusform>
                <numerusform>Copier %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>replace %Ln</source>
            <comment>items</comment>
            <translation>
                <numerusform>remplacer %Ln</numerusform>
                <numerusform>remplacer %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>ask about %Ln</source>
            <comment>items</comment>
            <translation>
                <numerusform>demander pour %Ln</numerusform>
                <numerusform>demander pour %Ln</numerusform>
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
                <numerusform>%Ln dossier</numerusform>
                <numerusform>%Ln dossiers</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::SettingsDialog</name>
        <message>
            <source>Read &amp;copies back from the device and compare them</source>
            <translation>Relire les &amp;copies sur le périphérique et les comparer</translation>
        </message>
        <message>
            <source>Read &amp;moved files back before the source is removed</source>
            <translation>Relire ce qui est &amp;déplacé avant de supprimer la source</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Configuration</translation>
        </message>
        <message>
            <source>&amp;Keys…</source>
            <translation>&amp;Touches…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Only between file systems: on one, a move is a change of names.</source>
            <translation>Seulement entre systèmes de fichiers : au sein d’un seul, déplacer revient à renommer.</translation>
        </message>
        <message>
            <source>New jobs</source>
            <translation>Nouvelles tâches</translation>
        </message>
        <message>
            <source>If a &amp;file exists:</source>
            <translation>Si un &amp;fichier existe :</translation>
        </message>
        <message>
            <source>If a f&amp;older exists:</source>
            <translation>Si un d&amp;ossier existe :</translation>
        </message>
        <message>
            <source>&amp;Show the plan when something is in the way</source>
            <translation>&amp;Afficher le plan si quelque chose bloque</translation>
        </message>
        <message>
            <source>Desktop</source>
            <translation>Bureau</translation>
        </message>
        <message>
            <source>&amp;Tell me when the queue has ended or needs me</source>
            <translation>&amp;Prévenir quand la file est terminée ou a besoin de moi</translation>
        </message>
        <message>
            <source>Go on in the t&amp;ray when the window is closed</source>
            <translation>Continuer dans la &amp;zone de notification quand la fenêtre est fermée</translation>
        </message>
        <message>
            <source>Language of the system</source>
            <translation>Langue du système</translation>
        </message>
        <message>
            <source>Ferry speaks it from its next start.</source>
            <translation>Ferry l’utilisera à partir du prochain démarrage.</translation>
        </message>
        <message>
            <source>&amp;Language:</source>
            <translation>&amp;Langue :</translation>
        </message>
        <message>
            <source>Kee&amp;p what is replaced until the job is accepted or undone</source>
            <translation>&amp;Garder ce qui est remplacé, jusqu’à validation de la tâche ou retour en arrière</translation>
        </message>
        <message>
            <source>In a hidden folder beside it</source>
            <translation>Dans un dossier caché, juste à côté</translation>
        </message>
        <message>
            <source>Right-click men&amp;us…</source>
            <translation>Menus conte&amp;xtuels…</translation>
        </message>
        <message>
            <source>Ferry's entries in other file managers</source>
            <translation>Les entrées de Ferry dans d’autres gestionnaires de fichiers</translation>
        </message>
        <message>
            <source>&amp;Ask before files go to the trash</source>
            <translation>Demander a&amp;vant de mettre des fichiers à la corbeille</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::TrayIcon</name>
        <message>
            <source>&amp;Pause all</source>
            <translation>&amp;Tout mettre en pause</translation>
        </message>
        <message>
            <source>&amp;Resume all</source>
            <translation>Tout &amp;reprendre</translation>
        </message>
        <message>
            <source>&amp;Open Ferry</source>
            <translation>&amp;Ouvrir Ferry</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Quitter</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>Ferry: what goes on</comment>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>Drop window</source>
            <translation>Fenêtre de dépôt</translation>
        </message>
    </context>
    <context>
        <name>ferry::Windows</name>
        <message>
            <source>Ferry goes on</source>
            <translation>Ferry continue</translation>
        </message>
        <message>
            <source>The jobs go on in the background. The icon in the tray leads back to them.</source>
            <translation>Les tâches continuent en arrière-plan. L’icône de la zone de notification y ramène.</translation>
        </message>
        <message>
            <source>The computer stays on</source>
            <translation>L’ordinateur reste allumé</translation>
        </message>
        <message>
            <source>Not everything went as it should; the log tells.</source>
            <translation>Tout ne s’est pas passé comme prévu ; le journal dit quoi.</translation>
        </message>
        <message>
            <source>Ferry was quit before.</source>
            <translation>Ferry a été quitté avant.</translation>
        </message>
        <message>
            <source>Nothing was ejected</source>
            <translation>Rien n’a été éjecté</translation>
        </message>
        <message>
            <source>%1 can be taken out.</source>
            <translation>%1 peut être retiré.</translation>
        </message>
        <message>
            <source>%1 is unmounted.</source>
            <translation>%1 est démonté.</translation>
        </message>
        <message>
            <source>%1 stays</source>
            <translation>%1 reste</translation>
        </message>
        <message>
            <source>Something on it is in use.</source>
            <translation>Quelque chose y est en cours d’utilisation.</translation>
        </message>
        <message numerus="yes">
            <source>The computer will be suspended in %Ln second(s).</source>
            <translation>
                <numerusform>L’ordinateur sera mis en veille dans %Ln seconde.</numerusform>
                <numerusform>L’ordinateur sera mis en veille dans %Ln secondes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The computer will be switched off in %Ln second(s).</source>
            <translation>
                <numerusform>L’ordinateur sera éteint dans %Ln seconde.</numerusform>
                <numerusform>L’ordinateur sera éteint dans %Ln secondes.</numerusform>
            </translation>
        </message>
        <message>
            <source>Suspend</source>
            <translation>Mettre en veille</translation>
        </message>
        <message>
            <source>Power off</source>
            <translation>Éteindre</translation>
        </message>
        <message>
            <source>Suspend now</source>
            <translation>Mettre en veille maintenant</translation>
        </message>
        <message>
            <source>Power off now</source>
            <translation>Éteindre maintenant</translation>
        </message>
        <message>
            <source>The computer will be suspended</source>
            <translation>L’ordinateur va être mis en veille</translation>
        </message>
        <message>
            <source>The computer will be switched off</source>
            <translation>L’ordinateur va être éteint</translation>
        </message>
        <message>
            <source>All jobs are done. It happens in a minute.</source>
            <translation>Toutes les tâches sont terminées. Ce sera fait dans une minute.</translation>
        </message>
        <message>
            <source>Not all that was written is safe on its device yet.</source>
            <translation>Tout ce qui a été écrit n’est pas encore à l’abri sur son périphérique.</translation>
        </message>
        <message>
            <source>It could not be found out what is mounted.</source>
            <translation>Impossible de savoir ce qui est monté.</translation>
        </message>
        <message>
            <source>Nothing was written to a device that can be taken out.</source>
            <translation>Rien n’a été écrit sur un périphérique qui peut être retiré.</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between devices</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>Eject</source>
            <translation>Éjecter</translation>
        </message>
        <message numerus="yes">
            <source>%1 will be ejected in %Ln second(s).</source>
            <translation>
                <numerusform>%1 sera éjecté dans %Ln seconde.</numerusform>
                <numerusform>%1 sera éjecté dans %Ln secondes.</numerusform>
            </translation>
        </message>
        <message>
            <source>Eject now</source>
            <translation>Éjecter maintenant</translation>
        </message>
        <message>
            <source>%1 will be ejected</source>
            <translation>%1 va être éjecté</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a device, why it stays</comment>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>Not everything was ejected</source>
            <translation>Tout n’a pas été éjecté</translation>
        </message>
        <message>
            <source>Ejected</source>
            <translation>Éjectés</translation>
        </message>
    </context>
    <context>
        <name>SafeQuestion</name>
        <message numerus="yes">
            <source>and %Ln more</source>
            <comment>items</comment>
            <translation>
                <numerusform>et %Ln autre</numerusform>
                <numerusform>et %Ln autres</numerusform>
            </translation>
        </message>
        <message>
            <source>In %1</source>
            <comment>a folder</comment>
            <translation>Dans %1</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>Supprimer définitivement</translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln item(s) for good? They cannot be brought back.</source>
            <translation>
                <numerusform>Supprimer %Ln élément définitivement ? Il ne pourra pas être récupéré.</numerusform>
                <numerusform>Supprimer %Ln éléments définitivement ? Ils ne pourront pas être récupérés.</numerusform>
            </translation>
        </message>
        <message>
            <source>Move to the trash</source>
            <translation>Mettre à la corbeille</translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln item(s) to the trash?</source>
            <translation>
                <numerusform>Mettre %Ln élément à la corbeille ?</numerusform>
                <numerusform>Mettre %Ln éléments à la corbeille ?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln item(s) to the trash that only %1 has? What changed since it was compared, or is in the source by now, stays.</source>
            <comment>a folder</comment>
            <translation>
                <numerusform>Mettre à la corbeille %Ln élément qui se trouve seulement dans %1 ? Ce qui a changé depuis la comparaison, ou se trouve désormais dans la source, reste.</numerusform>
                <numerusform>Mettre à la corbeille %Ln éléments qui se trouvent seulement dans %1 ? Ce qui a changé depuis la comparaison, ou se trouve désormais dans la source, reste.</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep them</source>
            <translation>Garder</translation>
        </message>
        <message>
            <source>Empty the trash</source>
            <translation>Vider la corbeille</translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln item(s) in the trash for good? They cannot be brought back.</source>
            <translation>
                <numerusform>Supprimer définitivement %Ln élément de la corbeille ? Il ne pourra pas être récupéré.</numerusform>
                <numerusform>Supprimer définitivement %Ln éléments de la corbeille ? Ils ne pourront pas être récupérés.</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Revenir en arrière</translation>
        </message>
        <message>
            <source>Undo “%1”? What has changed since then stays as it is.</source>
            <comment>a job</comment>
            <translation>Revenir sur « %1 » ? Ce qui a changé depuis reste tel quel.</translation>
        </message>
        <message>
            <source>Undo it</source>
            <translation>Revenir en arrière</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Laisser tel quel</translation>
        </message>
        <message>
            <source>Remove what was kept</source>
            <translation>Supprimer ce qui a été gardé</translation>
        </message>
        <message>
            <source>Remove for good what “%1” replaced and kept? It cannot be undone afterwards.</source>
            <comment>a job</comment>
            <translation>Supprimer définitivement ce que « %1 » a remplacé et gardé ? Il ne sera plus possible de revenir en arrière.</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Garder</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::JobView</name>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Vers</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) failed. Ferry's log names them.</source>
            <translation>
                <numerusform>%Ln élément a échoué. Le journal de Ferry le nomme.</numerusform>
                <numerusform>%Ln éléments ont échoué. Le journal de Ferry les nomme.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::SleepLock</name>
        <message>
            <source>Files are being transferred</source>
            <translation>Des fichiers sont en cours de transfert</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::AfterQueueMenu</name>
        <message>
            <source>&amp;When all is done</source>
            <translation>&amp;Quand tout est terminé</translation>
        </message>
        <message>
            <source>Do &amp;nothing</source>
            <translation>Ne &amp;rien faire</translation>
        </message>
        <message>
            <source>&amp;Tell me</source>
            <translation>Me &amp;prévenir</translation>
        </message>
        <message>
            <source>&amp;Eject the devices written to</source>
            <translation>É&amp;jecter les périphériques de destination</translation>
        </message>
        <message>
            <source>&amp;Quit Ferry</source>
            <translation>&amp;Quitter Ferry</translation>
        </message>
        <message>
            <source>&amp;Suspend the computer</source>
            <translation>&amp;Mettre l’ordinateur en veille</translation>
        </message>
        <message>
            <source>&amp;Power the computer off</source>
            <translation>&amp;Éteindre l’ordinateur</translation>
        </message>
        <message>
            <source>Then: tell me</source>
            <translation>Ensuite : prévenir</translation>
        </message>
        <message>
            <source>Then: eject</source>
            <translation>Ensuite : éjecter</translation>
        </message>
        <message>
            <source>Then: quit</source>
            <translation>Ensuite : quitter</translation>
        </message>
        <message>
            <source>Then: suspend</source>
            <translation>Ensuite : veille</translation>
        </message>
        <message>
            <source>Then: power off</source>
            <translation>Ensuite : éteindre</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::CountdownDialog</name>
        <message>
            <source>All jobs are done.</source>
            <translation>Toutes les tâches sont terminées.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
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
            <translation>Comment fonctionne Ferry</translation>
        </message>
        <message>
            <source>copy</source>
            <translation>copier</translation>
        </message>
        <message>
            <source>move</source>
            <translation>déplacer</translation>
        </message>
        <message>
            <source>What is done with files becomes a job in the list of transfers. It can be paused, resumed and cancelled at any moment, and one that waits for an answer never stops the others.</source>
            <translation>Ce que l’on fait avec des fichiers devient une tâche dans la liste des transferts. Elle peut être mise en pause, reprise et annulée à tout moment, et celle qui attend une réponse ne bloque jamais les autres.</translation>
        </message>
        <message>
            <source>Copy and move</source>
            <translation>Copier et déplacer</translation>
        </message>
        <message>
            <source>Two panes show two folders. Mark files with the Insert key or the mouse and %1 or %2 them to the other pane, or drag, cut and paste them, from and to other programs, too.</source>
            <translation>Deux panneaux montrent deux dossiers. Sélectionnez des fichiers avec la touche Inser ou la souris, puis envoyez-les vers l’autre panneau : %1 ou %2. Vous pouvez aussi les glisser, les couper et les coller, y compris depuis et vers d’autres programmes.</translation>
        </message>
        <message>
            <source>A file gets its name in the destination when it is complete, not before; until then, what had the name lives. A move between devices removes the source only after the copy was read back and found equal.</source>
            <translation>Un fichier ne reçoit son nom à destination qu’une fois complet, pas avant ; jusque-là, ce qui portait ce nom demeure. Un déplacement entre périphériques ne supprime la source qu’après avoir relu la copie et constaté qu’elle est identique.</translation>
        </message>
        <message>
            <source>When something is in the way</source>
            <translation>Quand quelque chose fait obstacle</translation>
        </message>
        <message>
            <source>A file that exists already, or a device that is full, is a question under “Needs you”; everything else goes on. It is answered for one item or for all of its kind. What is done without asking is chosen when a job begins, and in the settings.</source>
            <translation>Un fichier qui existe déjà ou un périphérique plein devient une question sous « Besoin de vous » ; tout le reste continue. On y répond pour un élément ou pour tous ceux du même genre. Ce qui se fait sans demander se choisit au début d’une tâche et dans la configuration.</translation>
        </message>
        <message>
            <source>When Ferry is closed or ends suddenly</source>
            <translation>Quand Ferry est fermé ou s’arrête brusquement</translation>
        </message>
        <message>
            <source>On a desktop with a tray, jobs go on there when the window is closed. After a crash or a power cut the list is there again: resume a job and it goes on where it was, in the middle of large files, too.</source>
            <translation>Sur un bureau doté d’une zone de notification, les tâches y continuent quand la fenêtre est fermée. Après un plantage ou une coupure de courant, la liste est de nouveau là : reprenez une tâche et elle continue où elle en était, même au milieu de gros fichiers.</translation>
        </message>
        <message>
            <source>While jobs run the computer does not fall asleep. What shall happen when all is done, for example that it is switched off, is chosen in the menu of transfers, each time anew.</source>
            <translation>Tant que des tâches sont en cours, l’ordinateur ne se met pas en veille. Ce qui doit se passer quand tout est terminé, par exemple l’éteindre, se choisit dans le menu des transferts, chaque fois de nouveau.</translation>
        </message>
        <message>
            <source>Afterwards</source>
            <translation>Ensuite</translation>
        </message>
        <message>
            <source>“Safe to remove” means that the device itself has everything. The log says of every single item what became of it, and what failed can be tried again from the list.</source>
            <translation>« Retrait sans risque » signifie que le périphérique lui-même a tout reçu. Le journal dit de chaque élément ce qu’il est devenu, et les échecs peuvent être réessayés depuis la liste.</translation>
        </message>
        <message>
            <source>In other file managers and in a terminal</source>
            <translation>Dans d’autres gestionnaires de fichiers et dans un terminal</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Touches</translation>
        </message>
        <message>
            <source>Where you are asked where to, the arrow down offers the folders of past jobs, your places and the devices.</source>
            <translation>Quand la destination est demandée, la flèche bas propose les dossiers des tâches passées, vos emplacements et les périphériques.</translation>
        </message>
        <message>
            <source>The %1 is small, stays above other windows, except under Wayland, takes files from any program and shows how far all is.</source>
            <translation>La %1 est petite, reste au-dessus des autres fenêtres, sauf sous Wayland, accepte les fichiers de tout programme et montre où tout en est.</translation>
        </message>
        <message>
            <source>drop window</source>
            <translation>fenêtre de dépôt</translation>
        </message>
        <message>
            <source>The log lists every job there ever was, newest first, and what became of each item. Choose “All jobs” to search the items of all of them.</source>
            <translation>Le journal énumère toutes les tâches passées, les plus récentes d’abord, et ce qu’est devenu chaque élément. Choisissez « Toutes les tâches » pour chercher dans les éléments de toutes.</translation>
        </message>
        <message>
            <source>Dolphin, Nautilus, Nemo, Caja, Thunar and PCManFM-Qt show “Copy with Ferry” in their menus; the settings, or “ferry integrate” in a terminal, put it there for you alone. “man ferry” tells all commands.</source>
            <translation>Dolphin, Nautilus, Nemo, Caja, Thunar et PCManFM-Qt affichent « Copier avec Ferry » dans leurs menus ; la configuration, ou « ferry integrate » dans un terminal, l’y met pour vous seul. « man ferry » décrit toutes les commandes.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::CompressDialog</name>
        <message>
            <source>Compress</source>
            <translation>Compresser</translation>
        </message>
        <message>
            <source>Name of the archive</source>
            <translation>Nom de l’archive</translation>
        </message>
        <message>
            <source>Kind of archive</source>
            <translation>Type d’archive</translation>
        </message>
        <message>
            <source>Destination folder</source>
            <translation>Dossier de destination</translation>
        </message>
        <message numerus="yes">
            <source>Compress %Ln item(s)</source>
            <translation>
                <numerusform>Compresser %Ln élément</numerusform>
                <numerusform>Compresser %Ln éléments</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>&amp;Archive:</source>
            <translation>&amp;Archive :</translation>
        </message>
        <message>
            <source>In &amp;folder:</source>
            <translation>Dans le &amp;dossier :</translation>
        </message>
        <message>
            <source>Com&amp;pression:</source>
            <translation>&amp;Compression :</translation>
        </message>
        <message>
            <source>More is smaller and takes longer</source>
            <translation>Plus élevé : plus petit, mais plus long</translation>
        </message>
        <message>
            <source>Give the archive a name without /.</source>
            <translation>Donnez à l’archive un nom sans /.</translation>
        </message>
        <message>
            <source>Choose a destination folder.</source>
            <translation>Choisissez un dossier de destination.</translation>
        </message>
    </context>
    <context>
        <name>FollowUpText</name>
        <message>
            <source>Choose a job first.</source>
            <translation>Choisissez d’abord une tâche.</translation>
        </message>
        <message>
            <source>This job has not ended.</source>
            <translation>Cette tâche n’est pas terminée.</translation>
        </message>
        <message>
            <source>No log of this job was kept.</source>
            <translation>Aucun journal de cette tâche n’a été conservé.</translation>
        </message>
        <message>
            <source>What this job was to do is not known any more.</source>
            <translation>Ce que cette tâche devait faire n’est plus connu.</translation>
        </message>
        <message>
            <source>Nothing of this job failed.</source>
            <translation>Rien n’a échoué dans cette tâche.</translation>
        </message>
        <message>
            <source>A job of this kind is not tried again in part.</source>
            <translation>Une tâche de ce type ne se réessaie pas en partie.</translation>
        </message>
        <message>
            <source>This job changed nothing.</source>
            <translation>Cette tâche n’a rien changé.</translation>
        </message>
        <message>
            <source>A job of this kind cannot be undone.</source>
            <translation>Une tâche de ce type ne peut pas être annulée.</translation>
        </message>
        <message>
            <source>Nothing was found to differ or to be missing in the target.</source>
            <translation>Rien de différent ni de manquant n’a été trouvé dans la destination.</translation>
        </message>
        <message>
            <source>This job compared nothing.</source>
            <translation>Cette tâche n’a rien comparé.</translation>
        </message>
        <message>
            <source>Nothing was found that only the target has.</source>
            <translation>Rien n’a été trouvé qui soit seulement dans la destination.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::DropTarget</name>
        <message>
            <source>Drop files here</source>
            <translation>Déposez ici</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>Besoin de vous</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pause</translation>
        </message>
        <message>
            <source>Opens the transfers</source>
            <translation>Ouvre les transferts</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>state, what is done; spoken</comment>
            <translation>%1 : %2</translation>
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
            <translation>Fenêtre de dépôt</translation>
        </message>
        <message>
            <source>Show &amp;transfers</source>
            <translation>Afficher les &amp;transferts</translation>
        </message>
        <message>
            <source>Show &amp;files</source>
            <translation>Afficher les &amp;fichiers</translation>
        </message>
        <message>
            <source>&amp;Hide</source>
            <translation>&amp;Masquer</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::JobComposer</name>
        <message>
            <source>&amp;Nothing</source>
            <translation>&amp;Ne rien faire</translation>
        </message>
        <message numerus="yes">
            <source>%Ln dropped item(s) left out: only files and folders of this computer can be taken.</source>
            <translation>
                <numerusform>%Ln élément déposé laissé de côté : seuls les fichiers et dossiers de cet ordinateur sont acceptés.</numerusform>
                <numerusform>%Ln éléments déposés laissés de côté : seuls les fichiers et dossiers de cet ordinateur sont acceptés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Copy %Ln item(s) to…</source>
            <translation>
                <numerusform>&amp;Copier %Ln élément vers…</numerusform>
                <numerusform>&amp;Copier %Ln éléments vers…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Move %Ln item(s) to…</source>
            <translation>
                <numerusform>&amp;Déplacer %Ln élément vers…</numerusform>
                <numerusform>&amp;Déplacer %Ln éléments vers…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Delete %Ln item(s)…</source>
            <translation>
                <numerusform>&amp;Supprimer %Ln élément…</numerusform>
                <numerusform>&amp;Supprimer %Ln éléments…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::MenusDialog</name>
        <message>
            <source>none</source>
            <translation>aucune</translation>
        </message>
        <message>
            <source>yours, of another Ferry or not all</source>
            <translation>les vôtres, d’un autre Ferry ou incomplètes</translation>
        </message>
        <message>
            <source>yours</source>
            <translation>les vôtres</translation>
        </message>
        <message>
            <source>installed for everybody</source>
            <translation>installées pour tous</translation>
        </message>
        <message>
            <source>%1 cannot be written: %2</source>
            <comment>file: the system's reason</comment>
            <translation>%1 ne peut pas être écrit : %2</translation>
        </message>
        <message>
            <source>%1 cannot be removed: %2</source>
            <comment>file: the system's reason</comment>
            <translation>%1 ne peut pas être enlevé : %2</translation>
        </message>
        <message>
            <source>Mend or remove %1 first: it is not as Thunar writes it, and was left as it is.</source>
            <translation>Réparez ou enlevez d’abord %1 : ce n’est pas ce que Thunar écrit, le fichier a été laissé tel quel.</translation>
        </message>
        <message>
            <source>Install Ferry, or move it: menus cannot call %1, whose path has spaces or other special characters.</source>
            <translation>Installez Ferry ou déplacez-le : les menus ne peuvent pas appeler %1, dont le chemin a des espaces ou d’autres caractères spéciaux.</translation>
        </message>
        <message>
            <source>Also among &amp;Thunar's custom actions, not only in “Send To”</source>
            <translation>Aussi parmi les actions personnalisées de &amp;Thunar, pas seulement dans « Envoyer vers »</translation>
        </message>
        <message>
            <source>&amp;Add for me</source>
            <translation>&amp;Ajouter pour moi</translation>
        </message>
        <message>
            <source>&amp;Remove mine</source>
            <translation>&amp;Enlever les miennes</translation>
        </message>
        <message>
            <source>Right-click menus</source>
            <translation>Menus contextuels</translation>
        </message>
        <message>
            <source>File manager</source>
            <translation>Gestionnaire de fichiers</translation>
        </message>
        <message>
            <source>Ferry's entries</source>
            <translation>Entrées de Ferry</translation>
        </message>
        <message>
            <source>File managers</source>
            <translation>Gestionnaires de fichiers</translation>
        </message>
        <message>
            <source>Copy, move, compress, extract and paste with Ferry, from the menus of other file managers.</source>
            <translation>Copier, déplacer, compresser, extraire et coller avec Ferry, depuis les menus d’autres gestionnaires de fichiers.</translation>
        </message>
        <message>
            <source>Your own custom actions stay as they are.</source>
            <translation>Vos propres actions personnalisées restent telles quelles.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Thunar, custom actions</source>
            <translation>Thunar, actions personnalisées</translation>
        </message>
        <message>
            <source>Removed.</source>
            <translation>Enlevées.</translation>
        </message>
        <message>
            <source>Added. Nautilus needs the package python3-nautilus and Caja python3-caja for it; these two and Thunar show it when they are started anew.</source>
            <translation>Ajoutées. Nautilus a besoin pour cela du paquet python3-nautilus et Caja de python3-caja ; ces deux-là et Thunar les affichent une fois relancés.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PathEdit</name>
        <message>
            <source>Recent folders, places and devices (arrow down)</source>
            <translation>Dossiers récents, emplacements et périphériques (flèche bas)</translation>
        </message>
        <message>
            <source>Arrow down: recent folders, places and devices</source>
            <translation>Flèche bas : dossiers récents, emplacements et périphériques</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>Récents</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Emplacements</translation>
        </message>
        <message>
            <source>%1 free</source>
            <comment>space on a device</comment>
            <translation>%1 libres</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Périphériques</translation>
        </message>
        <message>
            <source>No other folders yet</source>
            <translation>Pas encore d’autres dossiers</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::AddPausedButton</name>
        <message>
            <source>Add paused</source>
            <translation>Ajouter en pause</translation>
        </message>
        <message>
            <source>The job waits in the queue until you resume it</source>
            <translation>La tâche attend dans la file jusqu’à ce que vous la repreniez</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::QuestionFacts</name>
        <message>
            <source>&amp;Compare contents</source>
            <translation>&amp;Comparer les contenus</translation>
        </message>
        <message>
            <source>Reads both files and says whether they are equal</source>
            <translation>Lit les deux fichiers et indique s’ils sont identiques</translation>
        </message>
        <message>
            <source>Contents differ</source>
            <translation>Les contenus sont différents</translation>
        </message>
        <message>
            <source>Comparing contents…</source>
            <translation>Comparaison des contenus…</translation>
        </message>
        <message>
            <source>Contents are equal</source>
            <translation>Les contenus sont identiques</translation>
        </message>
        <message>
            <source>Make room on %1: %2 more</source>
            <translation>Libérez de l’espace sur %1 : %2 de plus</translation>
        </message>
        <message>
            <source>Make room on %1</source>
            <comment>a device</comment>
            <translation>Libérez de l’espace sur %1</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::FileCommands</name>
        <message>
            <source>Archives can only be read here. What is in them can be copied.</source>
            <translation>Les archives ne peuvent être que lues ici. Leur contenu peut être copié.</translation>
        </message>
        <message>
            <source>Only what is deleted goes into the trash.</source>
            <translation>Seul ce qui est supprimé va à la corbeille.</translation>
        </message>
        <message>
            <source>Not all of %1 has been read: it cannot be compared.</source>
            <translation>%1 n’a pas été lu en entier : la comparaison est impossible.</translation>
        </message>
        <message>
            <source>Comparing both folders…</source>
            <translation>Comparaison des deux dossiers…</translation>
        </message>
        <message>
            <source>Both folders hold the same names, sizes and times.</source>
            <translation>Les deux dossiers ont les mêmes noms, tailles et dates.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) that differ are not shown here.</source>
            <translation>
                <numerusform>%Ln élément différent n’est pas affiché ici.</numerusform>
                <numerusform>%Ln éléments différents ne sont pas affichés ici.</numerusform>
            </translation>
        </message>
        <message>
            <source>No archive is chosen.</source>
            <translation>Aucune archive n’est choisie.</translation>
        </message>
        <message>
            <source>Only what is in the trash can be restored.</source>
            <translation>Seul ce qui est dans la corbeille peut être restauré.</translation>
        </message>
        <message>
            <source>Go up to the trash itself: a folder is restored as a whole.</source>
            <translation>Remontez à la corbeille elle-même : un dossier est restauré en entier.</translation>
        </message>
        <message>
            <source>The trash is empty.</source>
            <translation>La corbeille est vide.</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Nouveau dossier</translation>
        </message>
        <message>
            <source>Name of the new folder in %1:</source>
            <translation>Nom du nouveau dossier dans %1 :</translation>
        </message>
        <message>
            <source>Make folder</source>
            <translation>Créer le dossier</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) cut</source>
            <translation>
                <numerusform>%Ln élément coupé</numerusform>
                <numerusform>%Ln éléments coupés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) copied</source>
            <translation>
                <numerusform>%Ln élément copié</numerusform>
                <numerusform>%Ln éléments copiés</numerusform>
            </translation>
        </message>
        <message>
            <source>There are no files on the clipboard.</source>
            <translation>Il n’y a pas de fichiers dans le presse-papiers.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) left out: only files and folders of this computer can be taken.</source>
            <translation>
                <numerusform>%Ln élément laissé de côté : seuls les fichiers et dossiers de cet ordinateur sont acceptés.</numerusform>
                <numerusform>%Ln éléments laissés de côté : seuls les fichiers et dossiers de cet ordinateur sont acceptés.</numerusform>
            </translation>
        </message>
        <message>
            <source>What was cut is being moved already.</source>
            <translation>Ce qui a été coupé est déjà en cours de déplacement.</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Copy %Ln item(s) to %1</source>
            <translation>
                <numerusform>&amp;Copier %Ln élément vers %1</numerusform>
                <numerusform>&amp;Copier %Ln éléments vers %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Move %Ln item(s) to %1</source>
            <translation>
                <numerusform>&amp;Déplacer %Ln élément vers %1</numerusform>
                <numerusform>&amp;Déplacer %Ln éléments vers %1</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Link here</source>
            <comment>make symbolic links to what was dropped</comment>
            <translation>Créer un &amp;lien ici</translation>
        </message>
        <message numerus="yes">
            <source>%Ln link(s) could not be made. The first: %1</source>
            <translation>
                <numerusform>%Ln lien n’a pas pu être créé : %1</numerusform>
                <numerusform>%Ln liens n’ont pas pu être créés. Le premier : %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Only files can be opened out of an archive.</source>
            <translation>Seuls des fichiers peuvent être ouverts depuis une archive.</translation>
        </message>
        <message>
            <source>No program to open %1 was found.</source>
            <translation>Aucun programme pour ouvrir %1 n’a été trouvé.</translation>
        </message>
        <message>
            <source>Looking for programs…</source>
            <translation>Recherche de programmes…</translation>
        </message>
        <message>
            <source>No program for this is known</source>
            <translation>Aucun programme connu pour cela</translation>
        </message>
        <message>
            <source>A folder cannot be edited.</source>
            <translation>Un dossier ne peut pas être modifié ainsi.</translation>
        </message>
        <message>
            <source>No program for text was found.</source>
            <translation>Aucun programme pour le texte n’a été trouvé.</translation>
        </message>
        <message>
            <source>%1 could not be started.</source>
            <translation>Impossible de démarrer %1.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::DateRangeDialog</name>
        <message>
            <source>Jobs of which days to show</source>
            <translation>Jours des tâches à afficher</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <source>&amp;From:</source>
            <comment>a day</comment>
            <translation>&amp;Du :</translation>
        </message>
        <message>
            <source>&amp;To:</source>
            <comment>a day</comment>
            <translation>&amp;Au :</translation>
        </message>
    </context>
</TS>
