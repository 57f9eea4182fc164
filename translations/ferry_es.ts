<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
    <context>
        <name>About</name>
        <message>
            <source>About Ferry</source>
            <translation>Acerca de Ferry</translation>
        </message>
        <message>
            <source>Ferry %1</source>
            <translation>Ferry %1</translation>
        </message>
        <message>
            <source>Every byte arrives, or you know which did not and why.

Free software under the GNU General Public License, version 3 or later.</source>
            <translation>Cada byte llega, o usted sabe cuál no llegó y por qué.

Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
        </message>
    </context>
    <context>
        <name>ErrorText</name>
        <message>
            <source>Ask for permission to read: %1 may not be read by you.</source>
            <translation>Pida permiso de lectura: usted no puede leer %1.</translation>
        </message>
        <message>
            <source>Ask for permission to change its folder: %1 may not be removed by you.</source>
            <translation>Pida permiso para modificar su carpeta: usted no puede borrar %1.</translation>
        </message>
        <message>
            <source>Choose a folder that you may change: %1 may not be written by you.</source>
            <translation>Elija una carpeta que pueda modificar: usted no puede escribir %1.</translation>
        </message>
        <message>
            <source>Choose a target with another file system: this one cannot hold the link %1.</source>
            <translation>Elija un destino con otro sistema de archivos: este no admite el enlace %1.</translation>
        </message>
        <message>
            <source>Choose a target with another file system: this one cannot hold the special file %1.</source>
            <translation>Elija un destino con otro sistema de archivos: este no admite el archivo especial %1.</translation>
        </message>
        <message>
            <source>Choose another target: its file system cannot do what %1 needs.</source>
            <translation>Elija otro destino: su sistema de archivos no permite lo que %1 necesita.</translation>
        </message>
        <message>
            <source>Look into the list: a line of %1 has a hash that Ferry does not know.</source>
            <translation>Revise la lista: una línea de %1 tiene una suma de verificación que Ferry no conoce.</translation>
        </message>
        <message>
            <source>this item</source>
            <translation>este elemento</translation>
        </message>
        <message>
            <source>Cancelled before %1 was finished.</source>
            <translation>Se canceló antes de terminar %1.</translation>
        </message>
        <message>
            <source>Look whether it was moved or renamed: %1 is not there.</source>
            <translation>Compruebe si se movió o se le cambió el nombre: %1 no está.</translation>
        </message>
        <message>
            <source>Rename one of them or choose to replace: %1 is there already.</source>
            <translation>Cambie el nombre de uno de los dos o elija reemplazar: %1 ya existe.</translation>
        </message>
        <message>
            <source>Make room on the target: there is no space left for %1.</source>
            <translation>Libere espacio en el destino: no queda sitio para %1.</translation>
        </message>
        <message>
            <source>Choose another target: the file system of %1 can only be read.</source>
            <translation>Elija otro destino: el sistema de archivos de %1 es de solo lectura.</translation>
        </message>
        <message>
            <source>Give it a shorter or simpler name: the target cannot hold the name %1.</source>
            <translation>Elija un nombre más corto o más sencillo: el destino no admite el nombre %1.</translation>
        </message>
        <message>
            <source>Look into the list: %1 is no file below its folder.</source>
            <translation>Revise la lista: %1 no es un archivo dentro de su carpeta.</translation>
        </message>
        <message>
            <source>Choose a target with another file system: %1 is too large for this one.</source>
            <translation>Elija un destino con otro sistema de archivos: %1 es demasiado grande para este.</translation>
        </message>
        <message>
            <source>Copy it again when it is at rest: %1 changed while it was read.</source>
            <translation>Vuelva a copiar cuando nada cambie: %1 se modificó durante la lectura.</translation>
        </message>
        <message>
            <source>Check the target device and copy again: %1 came back different from what was written.</source>
            <translation>Compruebe el dispositivo de destino y vuelva a copiar: %1 se leyó distinto de como se había escrito.</translation>
        </message>
        <message>
            <source>Keep what is replaced next time: %1 replaced an older one, which is gone.</source>
            <translation>La próxima vez, conserve lo reemplazado: %1 reemplazó una versión anterior, que ya no existe.</translation>
        </message>
        <message>
            <source>Look at it yourself: %1 was changed since.</source>
            <translation>Compruébelo usted: %1 ha cambiado desde entonces.</translation>
        </message>
        <message>
            <source>Move it out of the trash yourself: nothing tells where %1 came from.</source>
            <translation>Sáquelo usted de la papelera: nada indica de dónde vino %1.</translation>
        </message>
        <message>
            <source>The copy stays, for its original %1 is gone or changed.</source>
            <translation>La copia se queda, porque su original %1 ya no está o ha cambiado.</translation>
        </message>
        <message>
            <source>Connect the device again: it went away at %1.</source>
            <translation>Vuelva a conectar el dispositivo: desapareció al tratar %1.</translation>
        </message>
        <message>
            <source>Close the program that uses it: %1 is in use.</source>
            <translation>Cierre el programa que lo usa: %1 está en uso.</translation>
        </message>
        <message>
            <source>Rename one of them: a file and a folder meet at %1.</source>
            <translation>Cambie el nombre de uno de los dos: en %1 coinciden un archivo y una carpeta.</translation>
        </message>
        <message>
            <source>Choose another folder: %1 is there already as this very file.</source>
            <translation>Elija otra carpeta: %1 ya está allí y es este mismo archivo.</translation>
        </message>
        <message>
            <source>Choose a folder outside of it: %1 cannot go into itself.</source>
            <translation>Elija una carpeta de fuera: %1 no puede ir dentro de sí mismo.</translation>
        </message>
        <message>
            <source>Unmount it first: another file system is mounted at %1.</source>
            <translation>Desmóntelo primero: en %1 hay montado otro sistema de archivos.</translation>
        </message>
        <message>
            <source>Copy it again: %1 is missing.</source>
            <translation>Vuelva a copiar: falta %1.</translation>
        </message>
        <message>
            <source>It stays, for the source has %1 by now.</source>
            <translation>Se queda, porque ahora %1 está también en el origen.</translation>
        </message>
        <message>
            <source>Look whether it is still needed: %1 is not in the source.</source>
            <translation>Compruebe si aún hace falta: %1 no está en el origen.</translation>
        </message>
        <message>
            <source>Look at both: %1 is something else than its source.</source>
            <translation>Revise ambos: %1 no es del mismo tipo que su origen.</translation>
        </message>
        <message>
            <source>Look at both or copy it again: %1 has another size than its source.</source>
            <translation>Revise ambos o vuelva a copiar: %1 no tiene el mismo tamaño que su origen.</translation>
        </message>
        <message>
            <source>Look at both or copy it again: the content of %1 is not what it should be.</source>
            <translation>Revise ambos o vuelva a copiar: el contenido de %1 no es el esperado.</translation>
        </message>
        <message>
            <source>Look at both: the link %1 leads to another place than its source.</source>
            <translation>Revise ambos: el enlace %1 no lleva al mismo lugar que su origen.</translation>
        </message>
        <message>
            <source>Look into the list: a line of %1 is no line of a checksum list.</source>
            <translation>Revise la lista: una línea de %1 no es propia de una lista de sumas de verificación.</translation>
        </message>
        <message>
            <source>Check the device and its cable: it reported a fault at %1.</source>
            <translation>Compruebe el dispositivo y su cable: notificó un fallo en %1.</translation>
        </message>
        <message>
            <source>Please report this: Ferry made a mistake at %1.</source>
            <translation>Informe de esto, por favor: Ferry cometió un error en %1.</translation>
        </message>
        <message>
            <source>%1: %2 (error %3)</source>
            <comment>system call, its message, its number</comment>
            <translation>%1: %2 (error %3)</translation>
        </message>
        <message>
            <source>Open it with the program it belongs to: %1 is no archive of a kind that Ferry knows.</source>
            <translation>Ábralo con el programa al que pertenece: %1 no es un archivo comprimido de un tipo que Ferry conozca.</translation>
        </message>
        <message>
            <source>Get it again from where it came: %1 is damaged or not complete.</source>
            <translation>Vuelva a obtenerlo de donde vino: %1 está dañado o incompleto.</translation>
        </message>
        <message>
            <source>Use the program it was made with: %1 needs a password.</source>
            <translation>Use el programa con el que se creó: %1 necesita una contraseña.</translation>
        </message>
        <message>
            <source>Distrust this archive: the name of %1 leads out of the folder it is to go to.</source>
            <translation>Desconfíe de este archivo comprimido: el nombre de %1 lleva fuera de la carpeta prevista.</translation>
        </message>
        <message>
            <source>Distrust this archive: far more comes out of %1 than honest content would be.</source>
            <translation>Desconfíe de este archivo comprimido: de %1 sale mucho más de lo que daría un contenido honesto.</translation>
        </message>
    </context>
    <context>
        <name>JobText</name>
        <message>
            <source>Copying</source>
            <translation>Copiando</translation>
        </message>
        <message>
            <source>Moving</source>
            <translation>Moviendo</translation>
        </message>
        <message>
            <source>Deleting</source>
            <translation>Borrando</translation>
        </message>
        <message>
            <source>Moving to trash</source>
            <translation>Moviendo a la papelera</translation>
        </message>
        <message>
            <source>Comparing</source>
            <translation>Comparando</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>Comprobando</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Mover</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>Borrar definitivamente</translation>
        </message>
        <message>
            <source>Move to trash</source>
            <translation>Mover a la papelera</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <source>Check a list</source>
            <translation>Comprobar una lista</translation>
        </message>
        <message>
            <source>Copy %1 to %2</source>
            <comment>one file or folder</comment>
            <translation>Copiar %1 en %2</translation>
        </message>
        <message>
            <source>Move %1 to %2</source>
            <comment>one file or folder</comment>
            <translation>Mover %1 a %2</translation>
        </message>
        <message>
            <source>Delete %1 for good</source>
            <translation>Borrar %1 definitivamente</translation>
        </message>
        <message>
            <source>Move %1 to the trash</source>
            <translation>Mover %1 a la papelera</translation>
        </message>
        <message>
            <source>Compare %1 with its copy in %2</source>
            <translation>Comparar %1 con su copia en %2</translation>
        </message>
        <message>
            <source>Check the files of the list %1</source>
            <translation>Comprobar los archivos de la lista %1</translation>
        </message>
        <message numerus="yes">
            <source>Copy %Ln item(s) to %1</source>
            <translation>
                <numerusform>Copiar %Ln elemento en %1</numerusform>
                <numerusform>Copiar %Ln elementos en %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln item(s) to %1</source>
            <translation>
                <numerusform>Mover %Ln elemento a %1</numerusform>
                <numerusform>Mover %Ln elementos a %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln item(s) for good</source>
            <translation>
                <numerusform>Borrar %Ln elemento definitivamente</numerusform>
                <numerusform>Borrar %Ln elementos definitivamente</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln item(s) to the trash</source>
            <translation>
                <numerusform>Mover %Ln elemento a la papelera</numerusform>
                <numerusform>Mover %Ln elementos a la papelera</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Compare %Ln item(s) with their copies in %1</source>
            <translation>
                <numerusform>Comparar %Ln elemento con su copia en %1</numerusform>
                <numerusform>Comparar %Ln elementos con sus copias en %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Check the files of %Ln list(s)</source>
            <translation>
                <numerusform>Comprobar los archivos de %Ln lista</numerusform>
                <numerusform>Comprobar los archivos de %Ln listas</numerusform>
            </translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En espera</translation>
        </message>
        <message>
            <source>Making it safe</source>
            <translation>Poniendo a salvo</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pausa</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>Requiere atención</translation>
        </message>
        <message>
            <source>Cancelling</source>
            <translation>Cancelando</translation>
        </message>
        <message>
            <source>Done and verified</source>
            <translation>Terminado y verificado</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminado</translation>
        </message>
        <message>
            <source>Done: %1</source>
            <comment>what a comparison found</comment>
            <translation>Terminado: %1</translation>
        </message>
        <message>
            <source>%1 (safe to remove)</source>
            <comment>Done</comment>
            <translation>%1 (se puede extraer)</translation>
        </message>
        <message>
            <source>%1 (not yet safe to remove)</source>
            <comment>Done</comment>
            <translation>%1 (aún no se puede extraer)</translation>
        </message>
        <message>
            <source>Looking at the files</source>
            <translation>Mirando los archivos</translation>
        </message>
        <message>
            <source>Verifying</source>
            <translation>Verificando la copia</translation>
        </message>
        <message numerus="yes">
            <source>Done with %Ln problem(s)</source>
            <translation>
                <numerusform>Terminado con %Ln problema</numerusform>
                <numerusform>Terminado con %Ln problemas</numerusform>
            </translation>
        </message>
        <message>
            <source>Done with problems</source>
            <translation>Terminado con problemas</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Cancelado</translation>
        </message>
        <message>
            <source>Could not start</source>
            <translation>No se pudo iniciar</translation>
        </message>
        <message>
            <source>Another Ferry keeps the queue: jobs of this window end with it.</source>
            <translation>Otro Ferry lleva la cola: las tareas de esta ventana acabarán con ella.</translation>
        </message>
        <message>
            <source>A newer Ferry wrote the stored queue: jobs of this window end with it.</source>
            <translation>La cola guardada es de un Ferry más reciente: las tareas de esta ventana acabarán con ella.</translation>
        </message>
        <message>
            <source>The stored queue was damaged and is now %1.</source>
            <translation>La cola guardada estaba dañada y ahora está en %1.</translation>
        </message>
        <message>
            <source>The queue cannot be kept in %1.</source>
            <translation>La cola no se puede guardar en %1.</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln file(s)</source>
            <translation>
                <numerusform>%1 de %Ln archivo</numerusform>
                <numerusform>%1 de %Ln archivos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln archivo</numerusform>
                <numerusform>%Ln archivos</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>sizes</comment>
            <translation>%1 de %2</translation>
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
                <numerusform>%Ln igual</numerusform>
                <numerusform>%Ln iguales</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>y %Ln más</numerusform>
                <numerusform>y %Ln más</numerusform>
            </translation>
        </message>
        <message>
            <source>To: %1</source>
            <translation>A: %1</translation>
        </message>
        <message>
            <source>With: %1</source>
            <translation>Con: %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln skipped</source>
            <translation>
                <numerusform>%Ln omitido</numerusform>
                <numerusform>%Ln omitidos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln kept both</source>
            <comment>items that had another of their name in the way</comment>
            <translation>
                <numerusform>%Ln con ambos conservados</numerusform>
                <numerusform>%Ln con ambos conservados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln with other times or rights</source>
            <comment>items compared</comment>
            <translation>
                <numerusform>%Ln con otras fechas o permisos</numerusform>
                <numerusform>%Ln con otras fechas o permisos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln failed</source>
            <translation>
                <numerusform>%Ln con error</numerusform>
                <numerusform>%Ln con error</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln not kept completely</source>
            <translation>
                <numerusform>%Ln conservado en parte</numerusform>
                <numerusform>%Ln conservados en parte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln different or missing</source>
            <comment>items compared</comment>
            <translation>
                <numerusform>%Ln distinto o ausente</numerusform>
                <numerusform>%Ln distintos o ausentes</numerusform>
            </translation>
        </message>
        <message>
            <source>Limited to %1</source>
            <translation>Limitado a %1</translation>
        </message>
        <message>
            <source>Now: %1</source>
            <translation>Ahora: %1</translation>
        </message>
        <message>
            <source>%1 left</source>
            <comment>time</comment>
            <translation>tiempo restante: %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln question(s)</source>
            <translation>
                <numerusform>%Ln pregunta</numerusform>
                <numerusform>%Ln preguntas</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <comment>between the parts of a spoken row</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>The log of this job is not complete: there is no space left for %1.</source>
            <translation>El registro de esta tarea está incompleto: no queda espacio para %1.</translation>
        </message>
        <message>
            <source>The log of this job is not complete: %1 may not be written by you.</source>
            <translation>El registro de esta tarea está incompleto: usted no puede escribir %1.</translation>
        </message>
        <message>
            <source>The log of this job is not complete: the file system of %1 can only be read.</source>
            <translation>El registro de esta tarea está incompleto: el sistema de archivos de %1 es de solo lectura.</translation>
        </message>
        <message>
            <source>The log of this job is not complete: %1 cannot be written.</source>
            <translation>El registro de esta tarea está incompleto: no se puede escribir %1.</translation>
        </message>
        <message>
            <source>Done, log not complete</source>
            <translation>Terminado, registro incompleto</translation>
        </message>
        <message>
            <source>log not complete</source>
            <comment>part of a spoken row</comment>
            <translation>registro incompleto</translation>
        </message>
        <message>
            <source>%1 not safe yet</source>
            <comment>size</comment>
            <translation>%1 aún sin poner a salvo</translation>
        </message>
        <message>
            <source>Safe on the device: %1 of %2</source>
            <comment>sizes</comment>
            <translation>A salvo en el dispositivo: %1 de %2</translation>
        </message>
        <message>
            <source>Nobody waited for the device: eject it before you remove it.</source>
            <translation>No se esperó al dispositivo: expúlselo antes de extraerlo.</translation>
        </message>
        <message>
            <source>%1 moved, %2 safe on the device</source>
            <translation>%1 movidos, %2 a salvo en el dispositivo</translation>
        </message>
        <message>
            <source>%1 copied, %2 safe on the device</source>
            <translation>%1 copiados, %2 a salvo en el dispositivo</translation>
        </message>
        <message numerus="yes">
            <source>%Ln done</source>
            <translation>
                <numerusform>%Ln terminado</numerusform>
                <numerusform>%Ln terminados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln left</source>
            <comment>items</comment>
            <translation>
                <numerusform>%Ln pendiente</numerusform>
                <numerusform>%Ln pendientes</numerusform>
            </translation>
        </message>
        <message>
            <source> · </source>
            <comment>between counts</comment>
            <translation> · </translation>
        </message>
        <message>
            <source>Nothing is running</source>
            <translation>No hay nada en curso</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln job(s) running · %2</source>
            <translation>
                <numerusform>%1 de %Ln tarea en curso · %2</numerusform>
                <numerusform>%1 de %Ln tareas en curso · %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln job(s) running</source>
            <translation>
                <numerusform>%1 de %Ln tarea en curso</numerusform>
                <numerusform>%1 de %Ln tareas en curso</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln only in the target</source>
            <comment>items compared</comment>
            <translation>
                <numerusform>%Ln solo en el destino</numerusform>
                <numerusform>%Ln solo en el destino</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <comment>what a job did</comment>
            <translation>Deshacer: %1</translation>
        </message>
        <message>
            <source>Again: %1</source>
            <comment>what failed of a job</comment>
            <translation>De nuevo: %1</translation>
        </message>
        <message>
            <source>Go on: %1</source>
            <comment>with a cancelled job, in its sentence</comment>
            <translation>Continuación: %1</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <translation>Interrumpido</translation>
        </message>
        <message>
            <source>Waits for %1</source>
            <comment>a device</comment>
            <translation>Espera a %1</translation>
        </message>
        <message>
            <source>Waiting for: %1</source>
            <comment>another job, in its sentence</comment>
            <translation>Esperando a: %1</translation>
        </message>
        <message>
            <source>After a crash this job could not go on where it was: %1</source>
            <translation>Tras un fallo, esta tarea no podría continuar donde estaba: %1</translation>
        </message>
        <message>
            <source>Extracting</source>
            <translation>Extrayendo</translation>
        </message>
        <message>
            <source>Compressing</source>
            <translation>Comprimiendo</translation>
        </message>
        <message>
            <source>Extract</source>
            <translation>Extraer</translation>
        </message>
        <message>
            <source>Compress</source>
            <translation>Comprimir</translation>
        </message>
        <message>
            <source>Restore %1 from the trash</source>
            <translation>Restaurar %1 de la papelera</translation>
        </message>
        <message numerus="yes">
            <source>Restore %Ln item(s) from the trash</source>
            <translation>
                <numerusform>Restaurar %Ln elemento de la papelera</numerusform>
                <numerusform>Restaurar %Ln elementos de la papelera</numerusform>
            </translation>
        </message>
        <message>
            <source>Extract %1 to %2</source>
            <comment>one archive, a folder</comment>
            <translation>Extraer %1 en %2</translation>
        </message>
        <message>
            <source>Compress %1 to %2</source>
            <comment>one file or folder, an archive</comment>
            <translation>Comprimir %1 en %2</translation>
        </message>
        <message numerus="yes">
            <source>Extract %Ln archive(s) to %1</source>
            <translation>
                <numerusform>Extraer %Ln archivo comprimido en %1</numerusform>
                <numerusform>Extraer %Ln archivos comprimidos en %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Compress %Ln item(s) to %1</source>
            <translation>
                <numerusform>Comprimir %Ln elemento en %1</numerusform>
                <numerusform>Comprimir %Ln elementos en %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Trash what only %1 has</source>
            <comment>a folder</comment>
            <translation>Mover a la papelera lo que solo está en %1</translation>
        </message>
        <message>
            <source>Copy what differs or is missing to %1</source>
            <comment>a folder</comment>
            <translation>Copiar lo que difiere o falta a %1</translation>
        </message>
    </context>
    <context>
        <name>Language</name>
        <message>
            <source>English</source>
            <comment>what this language calls itself</comment>
            <translation>Español</translation>
        </message>
    </context>
    <context>
        <name>Names</name>
        <message>
            <source>Trash</source>
            <translation>Papelera</translation>
        </message>
        <message>
            <source>Trash on %1</source>
            <comment>a device</comment>
            <translation>Papelera de %1</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <comment>a folder, a device</comment>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>%1 (from the trash)</source>
            <comment>a file or folder</comment>
            <translation>%1 (de la papelera)</translation>
        </message>
        <message>
            <source>%1 (from: %2)</source>
            <comment>a file or folder, the trash of a device</comment>
            <translation>%1 (de: %2)</translation>
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
            <translation>Ya existe, y lo existente debía quedarse.</translation>
        </message>
        <message>
            <source>The one there is as new or newer.</source>
            <translation>El que hay es igual de reciente o más.</translation>
        </message>
        <message>
            <source>The one there has the same size.</source>
            <translation>El que hay tiene el mismo tamaño.</translation>
        </message>
        <message>
            <source>The one there has the same content.</source>
            <translation>El que hay tiene el mismo contenido.</translation>
        </message>
        <message>
            <source>A socket lives only as long as its program; it cannot be copied.</source>
            <translation>Un socket solo vive mientras vive su programa; no se puede copiar.</translation>
        </message>
        <message>
            <source>Stays, because something in it stays.</source>
            <translation>Se queda, porque algo de dentro se queda.</translation>
        </message>
        <message>
            <source>Skipped as you answered.</source>
            <translation>Omitido, según su respuesta.</translation>
        </message>
        <message>
            <source>Undone already.</source>
            <translation>Ya se deshizo.</translation>
        </message>
        <message>
            <source>Not there any more.</source>
            <translation>Ya no está.</translation>
        </message>
        <message>
            <source>Only in the target.</source>
            <translation>Solo en el destino.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminado</translation>
        </message>
        <message>
            <source>Not complete</source>
            <translation>Incompleto</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>Omitido</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Con error</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Previsto</translation>
        </message>
        <message>
            <source>Copy file</source>
            <translation>Copiar archivo</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>Copiar enlace</translation>
        </message>
        <message>
            <source>Copy special file</source>
            <translation>Copiar archivo especial</translation>
        </message>
        <message>
            <source>Hard link</source>
            <translation>Enlace duro</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Mover</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Borrar</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>Papelera</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Comprobar</translation>
        </message>
        <message>
            <source>shared blocks</source>
            <translation>bloques compartidos</translation>
        </message>
        <message>
            <source>in a batch</source>
            <translation>en lote</translation>
        </message>
        <message>
            <source>in one stream</source>
            <translation>en un solo flujo</translation>
        </message>
        <message>
            <source>in parallel parts</source>
            <translation>en partes paralelas</translation>
        </message>
        <message>
            <source>renamed</source>
            <translation>renombrado</translation>
        </message>
        <message>
            <source>linked</source>
            <translation>enlazado</translation>
        </message>
        <message>
            <source>finished before the interruption</source>
            <translation>terminado antes de la interrupción</translation>
        </message>
        <message>
            <source>times and rights only</source>
            <translation>solo fechas y permisos</translation>
        </message>
        <message>
            <source>owner</source>
            <translation>propietario</translation>
        </message>
        <message>
            <source>group</source>
            <translation>grupo</translation>
        </message>
        <message>
            <source>permissions</source>
            <translation>permisos</translation>
        </message>
        <message>
            <source>set-user-ID bits</source>
            <translation>bits set-user-ID</translation>
        </message>
        <message>
            <source>times</source>
            <translation>fechas</translation>
        </message>
        <message>
            <source>extended attributes</source>
            <translation>atributos extendidos</translation>
        </message>
        <message>
            <source>attribute %1</source>
            <translation>atributo %1</translation>
        </message>
        <message>
            <source>access list</source>
            <translation>lista de acceso</translation>
        </message>
        <message>
            <source>hard link</source>
            <translation>enlace duro</translation>
        </message>
        <message>
            <source>holes</source>
            <translation>huecos</translation>
        </message>
        <message>
            <source>what was added to the file meanwhile</source>
            <translation>lo que se añadió al archivo entretanto</translation>
        </message>
        <message>
            <source>Differs in: %1</source>
            <translation>Diferencias: %1</translation>
        </message>
        <message>
            <source>Not kept: %1</source>
            <translation>No se conservó: %1</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between the parts of a list</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>Got the source's times and rights.</source>
            <translation>Recibió las fechas y los permisos del origen.</translation>
        </message>
        <message>
            <source>Replaced an older one.</source>
            <translation>Reemplazó uno existente.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>kind of a hash, its digits</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Read from the device and found equal</source>
            <translation>Leído del dispositivo e igual</translation>
        </message>
        <message>
            <source>Read, perhaps from memory, and found equal</source>
            <translation>Leído, quizá de la memoria, e igual</translation>
        </message>
        <message>
            <source>Finished: %1</source>
            <comment>a time</comment>
            <translation>Terminado: %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln attempt(s)</source>
            <translation>
                <numerusform>%Ln intento</numerusform>
                <numerusform>%Ln intentos</numerusform>
            </translation>
        </message>
        <message>
            <source>The one there looks the same: size and time.</source>
            <translation>El que hay parece igual: tamaño y fecha.</translation>
        </message>
        <message>
            <source>Both are kept.</source>
            <translation>Se conservan ambos.</translation>
        </message>
        <message>
            <source>Gets the name %1.</source>
            <translation>Recibe el nombre %1.</translation>
        </message>
        <message>
            <source>The one there gets the name %1.</source>
            <translation>El que hay recibe el nombre %1.</translation>
        </message>
        <message>
            <source>Gives its times and rights to the one there.</source>
            <translation>Da sus fechas y permisos al que hay.</translation>
        </message>
        <message>
            <source>Replaces the one there.</source>
            <translation>Reemplaza al que hay.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) exist already</source>
            <translation>
                <numerusform>%Ln archivo ya existe</numerusform>
                <numerusform>%Ln archivos ya existen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln folder(s) exist already</source>
            <translation>
                <numerusform>%Ln carpeta ya existe</numerusform>
                <numerusform>%Ln carpetas ya existen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln time(s) a file and a folder have one name</source>
            <translation>
                <numerusform>%Ln vez un archivo y una carpeta se llaman igual</numerusform>
                <numerusform>%Ln veces un archivo y una carpeta se llaman igual</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) failed and can be tried again</source>
            <translation>
                <numerusform>%Ln elemento dio error y se puede reintentar</numerusform>
                <numerusform>%Ln elementos dieron error y se pueden reintentar</numerusform>
            </translation>
        </message>
        <message>
            <source>The device is full; the job goes on when there is room</source>
            <translation>El dispositivo está lleno; la tarea seguirá cuando haya sitio</translation>
        </message>
        <message>
            <source>&amp;Skip</source>
            <translation>&amp;Omitir</translation>
        </message>
        <message>
            <source>&amp;Replace</source>
            <translation>&amp;Reemplazar</translation>
        </message>
        <message>
            <source>Replace if &amp;newer</source>
            <translation>Reemplazar &amp;si es más reciente</translation>
        </message>
        <message>
            <source>&amp;Keep both</source>
            <translation>Conservar am&amp;bos</translation>
        </message>
        <message>
            <source>&amp;Merge</source>
            <translation>Co&amp;mbinar</translation>
        </message>
        <message>
            <source>Keep the one that is there; the new one stays where it is</source>
            <translation>Conservar el que hay; el nuevo se queda donde está</translation>
        </message>
        <message>
            <source>Put the new one in the place of the one that is there</source>
            <translation>Poner el nuevo en lugar del que hay</translation>
        </message>
        <message>
            <source>Replace if the new one was changed later, otherwise skip</source>
            <translation>Reemplazar si el nuevo se modificó más tarde; si no, omitir</translation>
        </message>
        <message>
            <source>Give the new one a free name</source>
            <translation>Dar al nuevo un nombre libre</translation>
        </message>
        <message>
            <source>Put the contents of both into one folder</source>
            <translation>Reunir el contenido de ambas en una sola carpeta</translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <translation>Rei&amp;ntentar</translation>
        </message>
        <message>
            <source>Try it once more, when you have mended what was in the way</source>
            <translation>Volver a intentarlo cuando haya resuelto lo que lo impedía</translation>
        </message>
        <message>
            <source>%1 needed, %2 free</source>
            <comment>room on a device</comment>
            <translation>Hacen falta %1, hay %2 libres</translation>
        </message>
        <message>
            <source>folder</source>
            <translation>carpeta</translation>
        </message>
        <message>
            <source>%1, %2, newer</source>
            <comment>size, time</comment>
            <translation>%1, %2, más reciente</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>size, time</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Extract</source>
            <translation>Extraer</translation>
        </message>
        <message>
            <source>Compress</source>
            <translation>Comprimir</translation>
        </message>
        <message numerus="yes">
            <source>%Ln archive(s) unpack to suspiciously much</source>
            <translation>
                <numerusform>De %Ln archivo comprimido sale una cantidad sospechosa de datos</numerusform>
                <numerusform>De %Ln archivos comprimidos sale una cantidad sospechosa de datos</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Unpack all of it</source>
            <translation>&amp;Extraer todo</translation>
        </message>
        <message>
            <source>Go on with the archive, however much comes out of it</source>
            <translation>Seguir con el archivo comprimido, salga lo que salga de él</translation>
        </message>
        <message>
            <source>%1 of it read, %2 came out so far, %3 free</source>
            <comment>an archive that unpacks to too much</comment>
            <translation>Leídos %1, han salido %2 hasta ahora, hay %3 libres</translation>
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
            <translation>menos de un minuto</translation>
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
                <numerusform>%Ln día</numerusform>
                <numerusform>%Ln días</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::DropOverlay</name>
        <message>
            <source>Let go here to copy, move or delete</source>
            <translation>Suelte aquí para copiar, mover o borrar</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::JobActions</name>
        <message>
            <source>&amp;Pause</source>
            <translation>&amp;Pausar</translation>
        </message>
        <message>
            <source>&amp;Resume</source>
            <translation>&amp;Reanudar</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Cancelar</translation>
        </message>
        <message>
            <source>&amp;Start now</source>
            <translation>&amp;Iniciar ahora</translation>
        </message>
        <message>
            <source>Speed li&amp;mit…</source>
            <translation>Límite &amp;de velocidad…</translation>
        </message>
        <message>
            <source>Show lo&amp;g</source>
            <translation>Ver re&amp;gistro</translation>
        </message>
        <message>
            <source>Open destination &amp;folder</source>
            <translation>&amp;Abrir carpeta de destino</translation>
        </message>
        <message>
            <source>Remo&amp;ve from list</source>
            <translation>&amp;Quitar de la lista</translation>
        </message>
        <message>
            <source>Speed limit</source>
            <translation>Límite de velocidad</translation>
        </message>
        <message>
            <source>Trash what only the target has (%1)…</source>
            <comment>a number of items</comment>
            <translation>Mover a la papelera lo que solo hay en el destino (%1)…</translation>
        </message>
        <message>
            <source>Megabytes per second (0: no limit):</source>
            <translation>Megabytes por segundo (0: sin límite):</translation>
        </message>
        <message>
            <source>To the &amp;top</source>
            <translation>A&amp;l principio</translation>
        </message>
        <message>
            <source>One &amp;up</source>
            <translation>&amp;Subir</translation>
        </message>
        <message>
            <source>&amp;One down</source>
            <translation>Ba&amp;jar</translation>
        </message>
        <message>
            <source>To the &amp;bottom</source>
            <translation>Al &amp;final</translation>
        </message>
        <message>
            <source>Tr&amp;y again what failed</source>
            <translation>Reintentar los &amp;errores</translation>
        </message>
        <message>
            <source>Un&amp;do…</source>
            <translation>Des&amp;hacer…</translation>
        </message>
        <message>
            <source>C&amp;hange…</source>
            <translation>Cam&amp;biar…</translation>
        </message>
        <message>
            <source>Remove what was &amp;kept…</source>
            <translation>Eliminar lo conser&amp;vado…</translation>
        </message>
        <message>
            <source>Copy what differs or is missing</source>
            <translation>Copiar lo que difiere o falta</translation>
        </message>
        <message>
            <source>Trash what only the target has…</source>
            <translation>Mover a la papelera lo que solo hay en el destino…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln replaced item(s) removed.</source>
            <translation>
                <numerusform>%Ln elemento reemplazado eliminado.</numerusform>
                <numerusform>%Ln elementos reemplazados eliminados.</numerusform>
            </translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Cambiar</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::JobBar</name>
        <message>
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::JobDialog</name>
        <message>
            <source>Add &amp;files…</source>
            <translation>Añadir &amp;archivos…</translation>
        </message>
        <message>
            <source>Add f&amp;older…</source>
            <translation>Añadir &amp;carpeta…</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Quitar</translation>
        </message>
        <message>
            <source>&amp;Browse…</source>
            <translation>&amp;Examinar…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Files and folders</source>
            <translation>Archivos y carpetas</translation>
        </message>
        <message>
            <source>Destination folder</source>
            <translation>Carpeta de destino</translation>
        </message>
        <message>
            <source>Move to the trash</source>
            <translation>Mover a la papelera</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>Borrar definitivamente</translation>
        </message>
        <message>
            <source>No limit</source>
            <translation>Sin límite</translation>
        </message>
        <message>
            <source> MB/s</source>
            <comment>unit after a number</comment>
            <translation> MB/s</translation>
        </message>
        <message>
            <source>In the background it gives way to other programs</source>
            <translation>En segundo plano cede el paso a los demás programas</translation>
        </message>
        <message>
            <source>Shows first what would happen, item by item</source>
            <translation>Muestra primero lo que pasaría, elemento por elemento</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Borrar</translation>
        </message>
        <message>
            <source>&amp;To folder:</source>
            <translation>A la car&amp;peta:</translation>
        </message>
        <message>
            <source>If a file &amp;exists:</source>
            <translation>Si e&amp;xiste un archivo:</translation>
        </message>
        <message>
            <source>If a folder e&amp;xists:</source>
            <translation>Si existe una carpe&amp;ta:</translation>
        </message>
        <message>
            <source>&amp;Verify between devices:</source>
            <translation>&amp;Verificar entre dispositivos:</translation>
        </message>
        <message>
            <source>&amp;Verify:</source>
            <translation>&amp;Verificar:</translation>
        </message>
        <message>
            <source>&amp;Speed limit:</source>
            <translation>&amp;Límite de velocidad:</translation>
        </message>
        <message>
            <source>&amp;How:</source>
            <translation>C&amp;ómo:</translation>
        </message>
        <message>
            <source>&amp;Priority:</source>
            <translation>P&amp;rioridad:</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message numerus="yes">
            <source>Copy %Ln item(s)</source>
            <translation>
                <numerusform>Copiar %Ln elemento</numerusform>
                <numerusform>Copiar %Ln elementos</numerusform>
            </translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Mover</translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln item(s)</source>
            <translation>
                <numerusform>Mover %Ln elemento</numerusform>
                <numerusform>Mover %Ln elementos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln item(s)</source>
            <translation>
                <numerusform>Borrar %Ln elemento</numerusform>
                <numerusform>Borrar %Ln elementos</numerusform>
            </translation>
        </message>
        <message>
            <source>To trash</source>
            <translation>A la papelera</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) to trash</source>
            <translation>
                <numerusform>%Ln elemento a la papelera</numerusform>
                <numerusform>%Ln elementos a la papelera</numerusform>
            </translation>
        </message>
        <message>
            <source>Add files or folders.</source>
            <translation>Añada archivos o carpetas.</translation>
        </message>
        <message>
            <source>Choose a destination folder.</source>
            <translation>Elija una carpeta de destino.</translation>
        </message>
        <message>
            <source>The destination must begin with /.</source>
            <translation>El destino debe empezar por /.</translation>
        </message>
        <message>
            <source>A new folder %1 will be made for it.</source>
            <translation>Se creará para ello una carpeta nueva %1.</translation>
        </message>
        <message>
            <source>No folder is there, and none can be made.</source>
            <translation>Allí no hay ninguna carpeta, y no se puede crear.</translation>
        </message>
        <message>
            <source>Add files</source>
            <translation>Añadir archivos</translation>
        </message>
        <message>
            <source>Add a folder</source>
            <translation>Añadir una carpeta</translation>
        </message>
        <message>
            <source>&amp;Keep what is replaced, until it is accepted or undone</source>
            <translation>Con&amp;servar lo reemplazado hasta aceptarlo o deshacerlo</translation>
        </message>
        <message>
            <source>P&amp;lan…</source>
            <translation>Plan&amp;ificar…</translation>
        </message>
        <message>
            <source>In a hidden folder beside it</source>
            <translation>En una carpeta oculta, justo al lado</translation>
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
                <numerusform>Requiere atención: %Ln pregunta</numerusform>
                <numerusform>Requiere atención: %Ln preguntas</numerusform>
            </translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>Requiere atención</translation>
        </message>
        <message>
            <source>Show log</source>
            <translation>Ver registro</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Responder</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reanudar</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <source>Remove from list</source>
            <translation>Quitar de la lista</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::LogView</name>
        <message>
            <source>&amp;Copy what differs or is missing</source>
            <translation>Copiar lo que difi&amp;ere o falta</translation>
        </message>
        <message>
            <source>&amp;Trash what only the target has…</source>
            <translation>Mover a la papelera lo que solo &amp;hay en el destino…</translation>
        </message>
        <message>
            <source>All items</source>
            <translation>Todos los elementos</translation>
        </message>
        <message>
            <source>Problems</source>
            <comment>items</comment>
            <translation>Problemas</translation>
        </message>
        <message>
            <source>Failed, or not kept completely</source>
            <translation>Con error o conservados en parte</translation>
        </message>
        <message>
            <source>Which items to show</source>
            <translation>Qué elementos mostrar</translation>
        </message>
        <message>
            <source>All</source>
            <comment>items</comment>
            <translation>Todos</translation>
        </message>
        <message>
            <source>Search names</source>
            <translation>Buscar nombres</translation>
        </message>
        <message>
            <source>Open containing &amp;folder</source>
            <translation>Abrir &amp;carpeta</translation>
        </message>
        <message>
            <source>&amp;Copy paths as text</source>
            <translation>Copiar &amp;rutas como texto</translation>
        </message>
        <message>
            <source>Every item of a job is listed here as soon as one has run.</source>
            <translation>Aquí aparece cada elemento de una tarea en cuanto se ha ejecutado una.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s)</source>
            <translation>
                <numerusform>%Ln elemento</numerusform>
                <numerusform>%Ln elementos</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2 shown, searching</source>
            <comment>items, number</comment>
            <translation>%1, %2 mostrados, buscando</translation>
        </message>
        <message>
            <source>%1, %2 shown</source>
            <comment>items, number</comment>
            <translation>%1, %2 mostrados</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>job: why its log is not complete</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Lines of the log cannot be read.</source>
            <translation>Hay líneas del registro que no se pueden leer.</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Con error</translation>
        </message>
        <message>
            <source>What could not be done</source>
            <translation>Lo que no se pudo hacer</translation>
        </message>
        <message>
            <source>Warnings</source>
            <comment>items</comment>
            <translation>Avisos</translation>
        </message>
        <message>
            <source>Not kept completely</source>
            <translation>Conservados en parte</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>Omitidos</translation>
        </message>
        <message>
            <source>What was left as it was</source>
            <translation>Lo que se dejó como estaba</translation>
        </message>
        <message>
            <source>Replaced</source>
            <comment>items</comment>
            <translation>Reemplazados</translation>
        </message>
        <message>
            <source>Replaced an older one</source>
            <translation>Reemplazaron uno existente</translation>
        </message>
        <message>
            <source>Verified</source>
            <comment>items</comment>
            <translation>Verificados</translation>
        </message>
        <message>
            <source>Read back and equal</source>
            <translation>Releídos e idénticos</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <source>Writes the items that are shown here to a file</source>
            <translation>Escribe en un archivo los elementos que se muestran aquí</translation>
        </message>
        <message>
            <source>&amp;Table (CSV)…</source>
            <translation>&amp;Tabla (CSV)…</translation>
        </message>
        <message>
            <source>&amp;Plain text…</source>
            <translation>Te&amp;xto sin formato…</translation>
        </message>
        <message>
            <source>&amp;JSON lines…</source>
            <translation>Líneas &amp;JSON…</translation>
        </message>
        <message>
            <source>&amp;Checksum list…</source>
            <translation>Lista de &amp;sumas de verificación…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) written to %1.</source>
            <translation>
                <numerusform>%Ln elemento escrito en %1.</numerusform>
                <numerusform>%Ln elementos escritos en %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Export the log</source>
            <translation>Exportar el registro</translation>
        </message>
        <message>
            <source>ferry-log</source>
            <comment>name of a file</comment>
            <translation>registro-ferry</translation>
        </message>
        <message>
            <source>Any time</source>
            <translation>Cualquier fecha</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Últimos 7 días</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Últimos 30 días</translation>
        </message>
        <message>
            <source>Last 365 days</source>
            <translation>Últimos 365 días</translation>
        </message>
        <message>
            <source>Other…</source>
            <comment>days</comment>
            <translation>Otros…</translation>
        </message>
        <message>
            <source>Jobs of which time to show</source>
            <translation>De qué fechas mostrar tareas</translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation>Tareas</translation>
        </message>
        <message>
            <source>Back to the list of jobs</source>
            <translation>Volver a la lista de tareas</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Elementos</translation>
        </message>
        <message>
            <source>Retry failed</source>
            <translation>Reintentar los errores</translation>
        </message>
        <message>
            <source>Undo…</source>
            <translation>Deshacer…</translation>
        </message>
        <message>
            <source>Make alike</source>
            <translation>Igualar</translation>
        </message>
        <message>
            <source>Tries again what failed of the chosen job</source>
            <translation>Reintenta lo que falló en la tarea elegida</translation>
        </message>
        <message>
            <source>Takes back what the chosen job did</source>
            <translation>Deshace lo que hizo la tarea elegida</translation>
        </message>
        <message>
            <source>Copies into the target what the comparison found missing or other there. What differs in times or rights only gets these.</source>
            <translation>Copia en el destino lo que la comparación encontró allí distinto o ausente. Lo que solo difiere en fechas o permisos recibe estos.</translation>
        </message>
        <message>
            <source>Moves to the trash what the comparison found in the target only</source>
            <translation>Mueve a la papelera lo que la comparación encontró solo en el destino</translation>
        </message>
        <message>
            <source>&amp;Trash what only the target has (%1)…</source>
            <comment>a number of items</comment>
            <translation>Mover a la papelera lo que solo &amp;hay en el destino (%1)…</translation>
        </message>
        <message>
            <source>Makes the target of the chosen comparison like its source</source>
            <translation>Iguala el destino de la comparación elegida con su origen</translation>
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
            <translation>Solo se muestran los primeros %1. Acote la búsqueda o elija un periodo más corto.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::OutcomeModel</name>
        <message>
            <source>To: %1</source>
            <translation>A: %1</translation>
        </message>
        <message>
            <source>This line of the log cannot be read.</source>
            <translation>Esta línea del registro no se puede leer.</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>What would happen</source>
            <translation>Qué pasaría</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Qué pasó</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Cómo</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Destino</translation>
        </message>
        <message>
            <source>Will be asked</source>
            <translation>Se preguntará</translation>
        </message>
        <message>
            <source>Exists already</source>
            <translation>Ya existe</translation>
        </message>
        <message>
            <source>Not possible</source>
            <translation>No es posible</translation>
        </message>
        <message>
            <source>Being read</source>
            <translation>Leyéndose</translation>
        </message>
        <message>
            <source>Job</source>
            <translation>Tarea</translation>
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
            <translation>Nuevo: %1
%2
Existente: %3
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
            <translation>%1. Nuevo: %2. Existente: %3</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>New one</source>
            <translation>Nuevo</translation>
        </message>
        <message>
            <source>There already</source>
            <translation>Existente</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::QuestionView</name>
        <message>
            <source>&amp;Apply to all like this in this job</source>
            <translation>Ap&amp;licar a todos los casos iguales de esta tarea</translation>
        </message>
        <message>
            <source>Show folder of the new one</source>
            <translation>Mostrar la carpeta del nuevo</translation>
        </message>
        <message>
            <source>Show folder of the one there already</source>
            <translation>Mostrar la carpeta del existente</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Preguntas</translation>
        </message>
        <message>
            <source>Also answers later questions of this kind in the same job</source>
            <translation>Responde también a futuras preguntas de este tipo en la misma tarea</translation>
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
                <numerusform>&amp;Omitir este</numerusform>
                <numerusform>&amp;Omitir estos %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>In %1</source>
            <translation>En %1</translation>
        </message>
        <message>
            <source>New one</source>
            <translation>Nuevo</translation>
        </message>
        <message>
            <source>There already</source>
            <translation>Existente</translation>
        </message>
        <message>
            <source>Show folder</source>
            <translation>Mostrar la carpeta</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::QueueView</name>
        <message>
            <source>Transfers</source>
            <translation>Transferencias</translation>
        </message>
        <message>
            <source>Jobs in the queue</source>
            <translation>Tareas en la cola</translation>
        </message>
        <message>
            <source>Drop files and folders here.</source>
            <translation>Suelte aquí archivos y carpetas.</translation>
        </message>
        <message>
            <source>Drop files and folders here,
or press %1 to copy, %2 to move, %3 to delete.</source>
            <comment>keys</comment>
            <translation>Suelte aquí archivos y carpetas,
o pulse %1 para copiar, %2 para mover, %3 para borrar.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::ResultsModel</name>
        <message>
            <source>not finished</source>
            <translation>sin terminar</translation>
        </message>
        <message numerus="yes">
            <source>%1, %Ln item(s)</source>
            <comment>kind of job, number</comment>
            <translation>
                <numerusform>%1, %Ln elemento</numerusform>
                <numerusform>%1, %Ln elementos</numerusform>
            </translation>
        </message>
        <message>
            <source>All jobs</source>
            <translation>Todas las tareas</translation>
        </message>
        <message numerus="yes">
            <source>%Ln job(s)</source>
            <translation>
                <numerusform>%Ln tarea</numerusform>
                <numerusform>%Ln tareas</numerusform>
            </translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>Job</source>
            <translation>Tarea</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Elementos</translation>
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
            <translation>&amp;Copiar…</translation>
        </message>
        <message>
            <source>&amp;Move…</source>
            <translation>&amp;Mover…</translation>
        </message>
        <message>
            <source>&amp;Delete…</source>
            <translation>&amp;Borrar…</translation>
        </message>
        <message>
            <source>&amp;Ferry</source>
            <translation>&amp;Ferry</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Salir</translation>
        </message>
        <message>
            <source>&amp;Transfers</source>
            <translation>&amp;Transferencias</translation>
        </message>
        <message>
            <source>&amp;Answers</source>
            <translation>&amp;Respuestas</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ver</translation>
        </message>
        <message>
            <source>Search the &amp;log</source>
            <translation>&amp;Buscar en el registro</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>A&amp;yuda</translation>
        </message>
        <message>
            <source>&amp;About Ferry</source>
            <translation>&amp;Acerca de Ferry</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Órdenes</translation>
        </message>
        <message>
            <source>No program to open folders was found.</source>
            <translation>No se encontró ningún programa para abrir carpetas.</translation>
        </message>
        <message>
            <source>&amp;File manager</source>
            <translation>&amp;Gestor de archivos</translation>
        </message>
        <message>
            <source>Actions and &amp;their keys…</source>
            <translation>A&amp;cciones y sus teclas…</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>&amp;Preferencias…</translation>
        </message>
        <message>
            <source>&amp;How Ferry works</source>
            <translation>Cómo &amp;funciona Ferry</translation>
        </message>
        <message>
            <source>Drop window</source>
            <translation>Ventana para soltar</translation>
        </message>
    </context>
    <context>
        <name>FileKinds</name>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <source>Pipe</source>
            <translation>Tubería</translation>
        </message>
        <message>
            <source>Socket</source>
            <translation>Socket</translation>
        </message>
        <message>
            <source>Device node</source>
            <translation>Archivo de dispositivo</translation>
        </message>
        <message>
            <source>Broken link</source>
            <translation>Enlace roto</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Desconocido</translation>
        </message>
        <message>
            <source>Link: %1</source>
            <comment>a symbolic link and what it leads to</comment>
            <translation>Enlace: %1</translation>
        </message>
    </context>
    <context>
        <name>LeaveQuestion</name>
        <message>
            <source>Leave Ferry</source>
            <translation>Salir de Ferry</translation>
        </message>
        <message>
            <source>Jobs are still running.</source>
            <translation>Aún hay tareas en curso.</translation>
        </message>
        <message>
            <source>A job has not begun yet.</source>
            <translation>Una tarea aún no ha empezado.</translation>
        </message>
        <message>
            <source>What is finished stays, nothing is left half done. The queue is not kept: jobs that wait are forgotten.</source>
            <translation>Lo terminado se queda y nada queda a medias. La cola no se guarda: las tareas en espera se olvidan.</translation>
        </message>
        <message>
            <source>What is finished stays, nothing is left half done. The rest can be resumed when Ferry is opened again.</source>
            <translation>Lo terminado se queda y nada queda a medias. El resto se podrá reanudar cuando vuelva a abrir Ferry.</translation>
        </message>
        <message>
            <source>A job whose plan is open is forgotten.</source>
            <translation>Una tarea cuyo plan está abierto se olvida.</translation>
        </message>
        <message>
            <source>Leave Ferry and interrupt them</source>
            <translation>Salir e interrumpirlas</translation>
        </message>
        <message>
            <source>Leave anyway</source>
            <translation>Salir de todos modos</translation>
        </message>
        <message>
            <source>Keep window open</source>
            <translation>Dejar la ventana abierta</translation>
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
            <translation>Más para todas las transferencias</translation>
        </message>
        <message numerus="yes">
            <source>%Ln dropped item(s) left out: only files and folders of this computer can be taken.</source>
            <translation>
                <numerusform>%Ln elemento soltado quedó fuera: solo se admiten archivos y carpetas de este equipo.</numerusform>
                <numerusform>%Ln elementos soltados quedaron fuera: solo se admiten archivos y carpetas de este equipo.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;View</source>
            <comment>a file</comment>
            <translation>&amp;Ver</translation>
        </message>
        <message>
            <source>&amp;Copy…</source>
            <translation>&amp;Copiar…</translation>
        </message>
        <message>
            <source>&amp;Move…</source>
            <translation>&amp;Mover…</translation>
        </message>
        <message>
            <source>&amp;New folder…</source>
            <translation>&amp;Nueva carpeta…</translation>
        </message>
        <message>
            <source>&amp;Rename</source>
            <translation>&amp;Renombrar</translation>
        </message>
        <message>
            <source>To &amp;trash</source>
            <translation>Mover a la &amp;papelera</translation>
        </message>
        <message>
            <source>Delete for &amp;good…</source>
            <translation>&amp;Borrar definitivamente…</translation>
        </message>
        <message>
            <source>Restore from the trash</source>
            <translation>Restaurar de la papelera</translation>
        </message>
        <message>
            <source>Empty the trash…</source>
            <translation>Vaciar la papelera…</translation>
        </message>
        <message>
            <source>C&amp;ut</source>
            <translation>C&amp;ortar</translation>
        </message>
        <message>
            <source>Copy to clip&amp;board</source>
            <translation>Copiar a&amp;l portapapeles</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>Pe&amp;gar</translation>
        </message>
        <message>
            <source>Select &amp;all</source>
            <translation>Seleccionar &amp;todo</translation>
        </message>
        <message>
            <source>Select this one</source>
            <translation>Seleccionar este</translation>
        </message>
        <message>
            <source>Select and go down</source>
            <translation>Seleccionar y bajar</translation>
        </message>
        <message>
            <source>&amp;Select by pattern…</source>
            <translation>&amp;Seleccionar por patrón…</translation>
        </message>
        <message>
            <source>U&amp;nselect by pattern…</source>
            <translation>&amp;Deseleccionar por patrón…</translation>
        </message>
        <message>
            <source>&amp;Invert selection</source>
            <translation>&amp;Invertir selección</translation>
        </message>
        <message>
            <source>&amp;Filter</source>
            <translation>&amp;Filtrar</translation>
        </message>
        <message>
            <source>Quick search</source>
            <translation>Búsqueda rápida</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Atrás</translation>
        </message>
        <message>
            <source>&amp;Forward</source>
            <translation>A&amp;delante</translation>
        </message>
        <message>
            <source>&amp;Up</source>
            <translation>&amp;Subir</translation>
        </message>
        <message>
            <source>Up, from a list of files</source>
            <translation>Subir, desde una lista de archivos</translation>
        </message>
        <message>
            <source>&amp;Home</source>
            <translation>Carpeta &amp;personal</translation>
        </message>
        <message>
            <source>Type a &amp;path</source>
            <translation>Escribir una &amp;ruta</translation>
        </message>
        <message>
            <source>&amp;Read again</source>
            <translation>Ac&amp;tualizar</translation>
        </message>
        <message>
            <source>Same folder in the other pan&amp;e</source>
            <translation>&amp;Misma carpeta en el otro panel</translation>
        </message>
        <message>
            <source>New &amp;tab</source>
            <translation>&amp;Nueva pestaña</translation>
        </message>
        <message>
            <source>&amp;Close tab</source>
            <translation>&amp;Cerrar pestaña</translation>
        </message>
        <message>
            <source>&amp;Hidden files</source>
            <translation>Archivos &amp;ocultos</translation>
        </message>
        <message>
            <source>&amp;Places</source>
            <translation>&amp;Lugares</translation>
        </message>
        <message>
            <source>&amp;Transfers</source>
            <translation>&amp;Transferencias</translation>
        </message>
        <message>
            <source>&amp;Keys at the bottom</source>
            <translation>T&amp;eclas al pie</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Archivo</translation>
        </message>
        <message>
            <source>Transfers &amp;window</source>
            <translation>Ventana de &amp;transferencias</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Salir</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Editar</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>&amp;Ir</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ver</translation>
        </message>
        <message>
            <source>&amp;Answers</source>
            <translation>Resp&amp;uestas</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>A&amp;yuda</translation>
        </message>
        <message>
            <source>&amp;About Ferry</source>
            <translation>&amp;Acerca de Ferry</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Órdenes</translation>
        </message>
        <message>
            <source>How files are shown</source>
            <translation>Cómo se muestran los archivos</translation>
        </message>
        <message>
            <source>Commands and their keys</source>
            <translation>Órdenes y sus teclas</translation>
        </message>
        <message>
            <source>Propert&amp;ies</source>
            <translation>Propie&amp;dades</translation>
        </message>
        <message>
            <source>Count folder sizes</source>
            <translation>Calcular el tamaño de las carpetas</translation>
        </message>
        <message>
            <source>What is in an archive cannot be counted.</source>
            <translation>Lo que hay en un archivo comprimido no se puede calcular.</translation>
        </message>
        <message>
            <source>There is no folder here to count.</source>
            <translation>Aquí no hay ninguna carpeta que calcular.</translation>
        </message>
        <message>
            <source>S&amp;wap the panes</source>
            <translation>&amp;Intercambiar los paneles</translation>
        </message>
        <message>
            <source>Actions and &amp;their keys…</source>
            <translation>A&amp;cciones y sus teclas…</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Renombrar</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Ver</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Mover</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Nueva carpeta</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>Papelera</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>a key, what it does</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Plan the cop&amp;y…</source>
            <translation>Plani&amp;ficar la copia…</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>&amp;Preferencias…</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <comment>a file</comment>
            <translation>&amp;Editar</translation>
        </message>
        <message>
            <source>&amp;Open with</source>
            <translation>&amp;Abrir con</translation>
        </message>
        <message>
            <source>Compare both &amp;folders</source>
            <translation>Comparar &amp;las dos carpetas</translation>
        </message>
        <message>
            <source>Bring the other folder up to &amp;date…</source>
            <translation>Act&amp;ualizar la otra carpeta…</translation>
        </message>
        <message>
            <source>Compare all content with the other folder</source>
            <translation>Comparar todo el contenido con la otra carpeta</translation>
        </message>
        <message>
            <source>Check the files of checksum lists</source>
            <translation>Comprobar los archivos de las listas de sumas de verificación</translation>
        </message>
        <message>
            <source>&amp;Add this folder to the places</source>
            <translation>Añadir esta carpeta a &amp;lugares</translation>
        </message>
        <message>
            <source>Remove from the places</source>
            <translation>Quitar de lugares</translation>
        </message>
        <message>
            <source>Choose a place for the left pane…</source>
            <translation>Elegir un lugar para el panel izquierdo…</translation>
        </message>
        <message>
            <source>Choose a place for the right pane…</source>
            <translation>Elegir un lugar para el panel derecho…</translation>
        </message>
        <message>
            <source>To the places and back</source>
            <translation>A los lugares y de vuelta</translation>
        </message>
        <message>
            <source>To the files</source>
            <translation>A los archivos</translation>
        </message>
        <message>
            <source>&amp;Larger icons, with pictures</source>
            <translation>Iconos &amp;más grandes, con imágenes</translation>
        </message>
        <message>
            <source>S&amp;maller icons</source>
            <translation>&amp;Iconos más pequeños</translation>
        </message>
        <message>
            <source>&amp;Other pane</source>
            <translation>&amp;Otro panel</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>&amp;How Ferry works</source>
            <translation>Cómo &amp;funciona Ferry</translation>
        </message>
        <message>
            <source>Compre&amp;ss…</source>
            <translation>Compr&amp;imir…</translation>
        </message>
        <message>
            <source>E&amp;xtract here</source>
            <translation>E&amp;xtraer aquí</translation>
        </message>
        <message>
            <source>Extract to the other pane</source>
            <translation>Extraer en el otro panel</translation>
        </message>
        <message>
            <source>Detailed list</source>
            <translation>Lista detallada</translation>
        </message>
        <message>
            <source>Compact list</source>
            <translation>Lista compacta</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>Ordenar por</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>Modified</source>
            <translation>Modificado</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Transfers below the panes</source>
            <translation>Transferencias bajo los paneles</translation>
        </message>
        <message>
            <source>Drop window</source>
            <translation>Ventana para soltar</translation>
        </message>
        <message>
            <source>The files are taken out of the archive first. Esc or a click ends it.</source>
            <translation>Primero se extraen los archivos del archivo comprimido. Esc o un clic lo cancela.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::FolderModel</name>
        <message>
            <source>%1, %2, marked</source>
            <comment>name, kind of file; spoken</comment>
            <translation>%1, %2, seleccionado</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>name, kind of file; spoken</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>Contando…</translation>
        </message>
        <message>
            <source>At least %1: not all that is in this folder could be looked at.</source>
            <translation>Al menos %1: no se pudo examinar todo lo que hay en esta carpeta.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>Modified</source>
            <translation>Modificado</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>New name</source>
            <translation>Nuevo nombre</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PaneTabs</name>
        <message>
            <source>Folders in tabs</source>
            <translation>Carpetas en pestañas</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PaneView</name>
        <message>
            <source>Folders too</source>
            <translation>También carpetas</translation>
        </message>
        <message>
            <source>Files in %1</source>
            <translation>Archivos en %1</translation>
        </message>
        <message>
            <source>No name here has “%1” in it.</source>
            <translation>Ningún nombre contiene aquí «%1».</translation>
        </message>
        <message>
            <source>Only hidden files are here.</source>
            <translation>Aquí solo hay archivos ocultos.</translation>
        </message>
        <message>
            <source>Only hidden files are here. %1 shows them.</source>
            <comment>a key</comment>
            <translation>Aquí solo hay archivos ocultos. %1 los muestra.</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln selected</source>
            <translation>
                <numerusform>%1 de %Ln seleccionado</numerusform>
                <numerusform>%1 de %Ln seleccionados</numerusform>
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
                <numerusform>%1 de %Ln elemento mostrado</numerusform>
                <numerusform>%1 de %Ln elementos mostrados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s)</source>
            <translation>
                <numerusform>%Ln elemento</numerusform>
                <numerusform>%Ln elementos</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 free</source>
            <comment>space on a device</comment>
            <translation>%1 libres</translation>
        </message>
        <message>
            <source>Filter names</source>
            <translation>Filtrar nombres</translation>
        </message>
        <message>
            <source>Quick search</source>
            <translation>Búsqueda rápida</translation>
        </message>
        <message>
            <source>Select by pattern</source>
            <translation>Seleccionar por patrón</translation>
        </message>
        <message>
            <source>Unselect by pattern</source>
            <translation>Deseleccionar por patrón</translation>
        </message>
        <message>
            <source>Part of the name, or a pattern like *.jpg;*.png</source>
            <translation>Parte del nombre o un patrón como *.jpg;*.png</translation>
        </message>
        <message>
            <source>Beginning or part of a name; arrows up and down go to others</source>
            <translation>Principio o parte de un nombre; las flechas arriba y abajo van a otros</translation>
        </message>
        <message>
            <source>%1, like *.jpg;*.png</source>
            <comment>what a pattern is for</comment>
            <translation>%1, como *.jpg;*.png</translation>
        </message>
        <message>
            <source>Reading the archive…</source>
            <translation>Leyendo el archivo comprimido…</translation>
        </message>
        <message>
            <source>Reading the folder…</source>
            <translation>Leyendo la carpeta…</translation>
        </message>
        <message>
            <source>This folder is empty.</source>
            <translation>Esta carpeta está vacía.</translation>
        </message>
        <message>
            <source>This folder is empty. Drop files here.</source>
            <translation>Esta carpeta está vacía. Suelte archivos aquí.</translation>
        </message>
        <message>
            <source>This folder is empty. Drop files here, or press %1 in the other pane.</source>
            <comment>a key</comment>
            <translation>Esta carpeta está vacía. Suelte archivos aquí, o pulse %1 en el otro panel.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PathBar</name>
        <message>
            <source>Folders above</source>
            <translation>Carpetas superiores</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Carpeta personal</translation>
        </message>
        <message>
            <source>Folder %1</source>
            <comment>a button that goes there</comment>
            <translation>Carpeta %1</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PlacesView</name>
        <message>
            <source>This computer</source>
            <translation>Este equipo</translation>
        </message>
        <message>
            <source>Places and devices</source>
            <translation>Lugares y dispositivos</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Lugares</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Carpeta personal</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Dispositivos</translation>
        </message>
        <message>
            <source>Bookmarks</source>
            <translation>Marcadores</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s)</source>
            <translation>
                <numerusform>%Ln elemento</numerusform>
                <numerusform>%Ln elementos</numerusform>
            </translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>Vacía</translation>
        </message>
        <message>
            <source>%1 free</source>
            <comment>space on a device</comment>
            <translation>%1 libres</translation>
        </message>
        <message>
            <source>%1 can be taken out.</source>
            <translation>%1 se puede extraer.</translation>
        </message>
        <message>
            <source>%1 is unmounted.</source>
            <translation>%1 está desmontado.</translation>
        </message>
        <message>
            <source>%1 stays: something on it is in use.</source>
            <translation>%1 se queda: algo que contiene está en uso.</translation>
        </message>
        <message>
            <source>%1 stays: %2</source>
            <comment>device: reason</comment>
            <translation>%1 se queda: %2</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Abrir</translation>
        </message>
        <message>
            <source>Empty the trash…</source>
            <translation>Vaciar la papelera…</translation>
        </message>
        <message>
            <source>Open the trash on it</source>
            <translation>Abrir su papelera</translation>
        </message>
        <message>
            <source>&amp;Take out %1</source>
            <translation>&amp;Extraer %1</translation>
        </message>
        <message>
            <source>&amp;Remove from the places</source>
            <translation>&amp;Quitar de lugares</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::TransferDialog</name>
        <message numerus="yes">
            <source>%Ln item(s)</source>
            <translation>
                <numerusform>%Ln elemento</numerusform>
                <numerusform>%Ln elementos</numerusform>
            </translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Mover</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>&amp;Move %1 to:</source>
            <translation>&amp;Mover %1 a:</translation>
        </message>
        <message>
            <source>&amp;Copy %1 to:</source>
            <translation>&amp;Copiar %1 en:</translation>
        </message>
        <message>
            <source>Destination folder</source>
            <translation>Carpeta de destino</translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln item(s)</source>
            <translation>
                <numerusform>Mover %Ln elemento</numerusform>
                <numerusform>Mover %Ln elementos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copy %Ln item(s)</source>
            <translation>
                <numerusform>Copiar %Ln elemento</numerusform>
                <numerusform>Copiar %Ln elementos</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Options…</source>
            <translation>&amp;Opciones…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>&amp;Plan…</source>
            <translation>&amp;Planificar…</translation>
        </message>
        <message>
            <source>Shows first what would happen, item by item</source>
            <translation>Muestra primero lo que pasaría, elemento por elemento</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::TransfersPanel</name>
        <message>
            <source>Transfers</source>
            <translation>Transferencias</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>Requiere atención</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Registro</translation>
        </message>
        <message>
            <source>Views</source>
            <translation>Vistas</translation>
        </message>
        <message>
            <source>Pause a&amp;ll</source>
            <translation>Pausar &amp;todo</translation>
        </message>
        <message>
            <source>R&amp;esume all</source>
            <translation>Reanudar t&amp;odo</translation>
        </message>
        <message>
            <source>Ca&amp;ncel all</source>
            <translation>Ca&amp;ncelar todo</translation>
        </message>
        <message>
            <source>Clear f&amp;inished</source>
            <translation>Quitar las ter&amp;minadas</translation>
        </message>
        <message>
            <source>Speed limit of all jobs…</source>
            <translation>Límite de velocidad de todas las tareas…</translation>
        </message>
        <message>
            <source>&amp;Needs you</source>
            <translation>&amp;Requiere atención</translation>
        </message>
        <message>
            <source>L&amp;og</source>
            <translation>Re&amp;gistro</translation>
        </message>
        <message>
            <source>Needs you %1</source>
            <translation>Requiere atención (%1)</translation>
        </message>
        <message>
            <source>Transfers %1</source>
            <translation>Transferencias %1</translation>
        </message>
        <message>
            <source>Limit %1</source>
            <comment>of the speed of all jobs</comment>
            <translation>Límite %1</translation>
        </message>
        <message>
            <source>&amp;Details</source>
            <translation>&amp;Detalles</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>what goes on, what will follow</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Speed limit of all jobs</source>
            <translation>Límite de velocidad de todas las tareas</translation>
        </message>
        <message>
            <source>List of &amp;transfers</source>
            <translation>Lista de trans&amp;ferencias</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::ActionFinder</name>
        <message>
            <source>&amp;Use this key</source>
            <translation>&amp;Usar esta tecla</translation>
        </message>
        <message>
            <source>&amp;As it was</source>
            <translation>&amp;Como antes</translation>
        </message>
        <message>
            <source>&amp;Do it</source>
            <translation>&amp;Ejecutar</translation>
        </message>
        <message>
            <source>Actions and their keys</source>
            <translation>Acciones y sus teclas</translation>
        </message>
        <message>
            <source>What do you want to do?</source>
            <translation>¿Qué quiere hacer?</translation>
        </message>
        <message>
            <source>Search actions</source>
            <translation>Buscar acciones</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Acciones</translation>
        </message>
        <message>
            <source>New key</source>
            <translation>Nueva tecla</translation>
        </message>
        <message>
            <source>&amp;Key:</source>
            <translation>&amp;Tecla:</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>“%1”</source>
            <comment>an action</comment>
            <translation>«%1»</translation>
        </message>
        <message>
            <source>No action has these words in its name.</source>
            <translation>Ninguna acción tiene esas palabras en su nombre.</translation>
        </message>
        <message>
            <source>%1 has this key now and would lose it.</source>
            <translation>Ahora esta tecla es de %1 y la perdería.</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between actions</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>Not possible at this moment.</source>
            <translation>No es posible en este momento.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::ActionModel</name>
        <message>
            <source>Action</source>
            <translation>Acción</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menú</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::JobDetails</name>
        <message>
            <source>Details of the job</source>
            <translation>Detalles de la tarea</translation>
        </message>
        <message>
            <source> MB/s</source>
            <comment>megabytes per second, behind a number</comment>
            <translation> MB/s</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>sin límite</translation>
        </message>
        <message>
            <source>Speed limit of this job</source>
            <translation>Límite de velocidad de esta tarea</translation>
        </message>
        <message>
            <source>Whether this job reads back what it writes</source>
            <translation>Si esta tarea relee lo que escribe</translation>
        </message>
        <message>
            <source>Of files that begin from now on</source>
            <translation>Para los archivos que empiecen a partir de ahora</translation>
        </message>
        <message>
            <source>What this job does if a file exists</source>
            <translation>Qué hace esta tarea si existe un archivo</translation>
        </message>
        <message>
            <source>What this job does if a folder exists</source>
            <translation>Qué hace esta tarea si existe una carpeta</translation>
        </message>
        <message>
            <source>Priority of this job</source>
            <translation>Prioridad de esta tarea</translation>
        </message>
        <message>
            <source>In the background it gives way to other programs</source>
            <translation>En segundo plano cede el paso a los demás programas</translation>
        </message>
        <message>
            <source>Limit:</source>
            <translation>Límite:</translation>
        </message>
        <message>
            <source>Verify:</source>
            <translation>Verificar:</translation>
        </message>
        <message>
            <source>If a file exists:</source>
            <translation>Si existe un archivo:</translation>
        </message>
        <message>
            <source>If a folder exists:</source>
            <translation>Si existe una carpeta:</translation>
        </message>
        <message>
            <source>Priority:</source>
            <translation>Prioridad:</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PropertiesDialog</name>
        <message>
            <source>&amp;Change permissions</source>
            <translation>&amp;Cambiar permisos</translation>
        </message>
        <message>
            <source>Properties of %1</source>
            <translation>Propiedades de %1</translation>
        </message>
        <message numerus="yes">
            <source>Properties of %Ln item(s)</source>
            <translation>
                <numerusform>Propiedades de %Ln elemento</numerusform>
                <numerusform>Propiedades de %Ln elementos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s)</source>
            <translation>
                <numerusform>%Ln elemento</numerusform>
                <numerusform>%Ln elementos</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Kind:</source>
            <translation>Tipo:</translation>
        </message>
        <message>
            <source>Folder:</source>
            <translation>Carpeta:</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>Contando…</translation>
        </message>
        <message>
            <source>Size:</source>
            <translation>Tamaño:</translation>
        </message>
        <message>
            <source>Modified:</source>
            <translation>Modificado:</translation>
        </message>
        <message>
            <source>Owner:</source>
            <translation>Propietario:</translation>
        </message>
        <message>
            <source>Leads to:</source>
            <translation>Lleva a:</translation>
        </message>
        <message>
            <source>Came from:</source>
            <translation>Estaba en:</translation>
        </message>
        <message>
            <source>Deleted:</source>
            <comment>when it was put into the trash</comment>
            <translation>Borrado:</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Leer</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>Escribir</translation>
        </message>
        <message>
            <source>Run or enter</source>
            <translation>Ejecutar o entrar</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Propietario</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Grupo</translation>
        </message>
        <message>
            <source>Others</source>
            <translation>Otros</translation>
        </message>
        <message>
            <source>May</source>
            <translation>Permisos</translation>
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
            <translation>No igual para todos</translation>
        </message>
        <message>
            <source>%1, group %2</source>
            <translation>%1, grupo %2</translation>
        </message>
        <message>
            <source>%1, %2 on the device</source>
            <comment>sizes</comment>
            <translation>%1, %2 en el dispositivo</translation>
        </message>
        <message>
            <source>%1 in %2</source>
            <comment>files in folders</comment>
            <translation>%1 en %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln archivo</numerusform>
                <numerusform>%Ln archivos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln folder(s)</source>
            <translation>
                <numerusform>%Ln carpeta</numerusform>
                <numerusform>%Ln carpetas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln could not be looked at</source>
            <translation>
                <numerusform>%Ln no se pudo examinar</numerusform>
                <numerusform>%Ln no se pudieron examinar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) could not be changed. The first: %1</source>
            <translation>
                <numerusform>No se pudo cambiar %Ln elemento: %1</numerusform>
                <numerusform>No se pudieron cambiar %Ln elementos. El primero: %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::RateGraph</name>
        <message>
            <source>Speed over time</source>
            <translation>Velocidad en el tiempo</translation>
        </message>
        <message>
            <source>No speed was recorded.</source>
            <translation>No se registró la velocidad.</translation>
        </message>
        <message>
            <source>%1 on average, %2 now, %3 at most</source>
            <translation>%1 de media, %2 ahora, %3 como máximo</translation>
        </message>
        <message>
            <source>not recorded all the time</source>
            <comment>a job's speed</comment>
            <translation>no se registró todo el tiempo</translation>
        </message>
        <message numerus="yes">
            <source>paused %Ln time(s)</source>
            <comment>a job</comment>
            <translation>
                <numerusform>pausado %Ln vez</numerusform>
                <numerusform>pausado %Ln veces</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>asked %Ln time(s)</source>
            <comment>a job that needed somebody</comment>
            <translation>
                <numerusform>preguntó %Ln vez</numerusform>
                <numerusform>preguntó %Ln veces</numerusform>
            </translation>
        </message>
        <message>
            <source>The speed shows here while it copies.</source>
            <translation>La velocidad se muestra aquí durante la copia.</translation>
        </message>
        <message>
            <source>%1 on average</source>
            <translation>%1 de media</translation>
        </message>
    </context>
    <context>
        <name>OptionBoxes</name>
        <message>
            <source>Ask me</source>
            <translation>Preguntarme</translation>
        </message>
        <message>
            <source>Skip the new one</source>
            <translation>Omitir el nuevo</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Reemplazar</translation>
        </message>
        <message>
            <source>Replace if newer</source>
            <translation>Reemplazar si es más reciente</translation>
        </message>
        <message>
            <source>Replace if the size differs</source>
            <translation>Reemplazar si difiere el tamaño</translation>
        </message>
        <message>
            <source>Replace if the content differs</source>
            <translation>Reemplazar si difiere el contenido</translation>
        </message>
        <message>
            <source>Keep both, rename the new one</source>
            <translation>Conservar ambos, renombrar el nuevo</translation>
        </message>
        <message>
            <source>Keep both, rename the old one</source>
            <translation>Conservar ambos, renombrar el antiguo</translation>
        </message>
        <message>
            <source>Report as a problem</source>
            <translation>Indicar como problema</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Combinar</translation>
        </message>
        <message>
            <source>Wait for room, report the rest</source>
            <translation>Esperar a que haya espacio, indicar el resto</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>Read back from the device</source>
            <translation>Releer del dispositivo</translation>
        </message>
        <message>
            <source>Normal</source>
            <comment>the priority of a job</comment>
            <translation>Normal</translation>
        </message>
        <message>
            <source>In the background</source>
            <translation>En segundo plano</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::Announcer</name>
        <message>
            <source>Ferry needs you</source>
            <translation>Ferry requiere su atención</translation>
        </message>
        <message numerus="yes">
            <source>%Ln question(s) wait for an answer. Everything else goes on.</source>
            <translation>
                <numerusform>%Ln pregunta espera respuesta. Todo lo demás continúa.</numerusform>
                <numerusform>%Ln preguntas esperan respuesta. Todo lo demás continúa.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln job(s) have ended.</source>
            <translation>
                <numerusform>Ha terminado %Ln tarea.</numerusform>
                <numerusform>Han terminado %Ln tareas.</numerusform>
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
                <numerusform>%Ln de ellas con problemas.</numerusform>
                <numerusform>%Ln de ellas con problemas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Done with problems</source>
            <translation>Terminado con problemas</translation>
        </message>
        <message>
            <source>All done</source>
            <translation>Todo terminado</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::DesktopNotifications</name>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Abrir carpeta</translation>
        </message>
        <message>
            <source>Show log</source>
            <translation>Ver registro</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Eject</source>
            <translation>Expulsar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PlanDialog</name>
        <message>
            <source>&amp;Keep what is replaced, until it is accepted or undone</source>
            <translation>Con&amp;servar lo reemplazado hasta aceptarlo o deshacerlo</translation>
        </message>
        <message>
            <source>Plan: %1</source>
            <translation>Plan: %1</translation>
        </message>
        <message>
            <source>In a hidden folder beside it</source>
            <translation>En una carpeta oculta, justo al lado</translation>
        </message>
        <message>
            <source>All items</source>
            <translation>Todos los elementos</translation>
        </message>
        <message>
            <source>In the way</source>
            <comment>items</comment>
            <translation>Impedimentos</translation>
        </message>
        <message>
            <source>What is in the way</source>
            <translation>Lo que lo impide</translation>
        </message>
        <message>
            <source>New</source>
            <comment>items</comment>
            <translation>Nuevos</translation>
        </message>
        <message>
            <source>What comes to a free name</source>
            <translation>Lo que recibe un nombre libre</translation>
        </message>
        <message>
            <source>Replacing</source>
            <comment>items</comment>
            <translation>Reemplazan</translation>
        </message>
        <message>
            <source>What takes the place of another</source>
            <translation>Lo que ocupa el lugar de otro</translation>
        </message>
        <message>
            <source>Identical</source>
            <comment>items</comment>
            <translation>Idénticos</translation>
        </message>
        <message>
            <source>What is there already and looks the same</source>
            <translation>Lo que ya está y parece igual</translation>
        </message>
        <message>
            <source>Skipped</source>
            <comment>items</comment>
            <translation>Omitidos</translation>
        </message>
        <message>
            <source>What would not be copied</source>
            <translation>Lo que no se copiaría</translation>
        </message>
        <message>
            <source>Which items to show</source>
            <translation>Qué elementos mostrar</translation>
        </message>
        <message>
            <source>All</source>
            <comment>items</comment>
            <translation>Todos</translation>
        </message>
        <message>
            <source>Search names</source>
            <translation>Buscar nombres</translation>
        </message>
        <message>
            <source>Items of the plan</source>
            <translation>Elementos del plan</translation>
        </message>
        <message>
            <source>If a file &amp;exists:</source>
            <translation>Si e&amp;xiste un archivo:</translation>
        </message>
        <message>
            <source>If a folder e&amp;xists:</source>
            <translation>Si existe una carpe&amp;ta:</translation>
        </message>
        <message>
            <source>If something &amp;fails:</source>
            <translation>Si algo &amp;falla:</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message numerus="yes">
            <source>%Ln new</source>
            <comment>items</comment>
            <translation>
                <numerusform>%Ln nuevo</numerusform>
                <numerusform>%Ln nuevos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln replace(s) another</source>
            <translation>
                <numerusform>%Ln reemplaza a otro</numerusform>
                <numerusform>%Ln reemplazan a otros</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln identical</source>
            <comment>items left alone</comment>
            <translation>
                <numerusform>%Ln idéntico</numerusform>
                <numerusform>%Ln idénticos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln kept beside another</source>
            <comment>items</comment>
            <translation>
                <numerusform>%Ln conservado junto a otro</numerusform>
                <numerusform>%Ln conservados junto a otros</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln skipped</source>
            <translation>
                <numerusform>%Ln omitido</numerusform>
                <numerusform>%Ln omitidos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln to be asked about</source>
            <translation>
                <numerusform>%Ln por preguntar</numerusform>
                <numerusform>%Ln por preguntar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln exist(s) already</source>
            <translation>
                <numerusform>%Ln ya existe</numerusform>
                <numerusform>%Ln ya existen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln not possible</source>
            <translation>
                <numerusform>%Ln no es posible</numerusform>
                <numerusform>%Ln no son posibles</numerusform>
            </translation>
        </message>
        <message>
            <source>At the pace of the last such job it takes %1.</source>
            <comment>a time</comment>
            <translation>Al ritmo de la última tarea de este tipo, tarda %1.</translation>
        </message>
        <message numerus="yes">
            <source>What is there looks the same as %Ln of them: size and time.</source>
            <translation>
                <numerusform>En %Ln de ellos, lo que hay parece igual: tamaño y fecha.</numerusform>
                <numerusform>En %Ln de ellos, lo que hay parece igual: tamaño y fecha.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>You will be asked about %Ln folder(s) that exist(s); here it is as if they were merged.</source>
            <translation>
                <numerusform>Se le preguntará por %Ln carpeta existente; aquí es como si se combinara.</numerusform>
                <numerusform>Se le preguntará por %Ln carpetas existentes; aquí es como si se combinaran.</numerusform>
            </translation>
        </message>
        <message>
            <source>Needs up to %1 of %2 free.</source>
            <comment>sizes</comment>
            <translation>Necesita hasta %1 de %2 libres.</translation>
        </message>
        <message>
            <source>Needs up to %1.</source>
            <comment>size</comment>
            <translation>Necesita hasta %1.</translation>
        </message>
        <message>
            <source>What is replaced gives back %1 on the way.</source>
            <comment>size</comment>
            <translation>Lo reemplazado libera %1 por el camino.</translation>
        </message>
        <message>
            <source>At least %1 will stay free.</source>
            <comment>size</comment>
            <translation>Quedarán libres al menos %1.</translation>
        </message>
        <message>
            <source>The destination cannot keep: %1.</source>
            <translation>El destino no puede conservar: %1.</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between what cannot be kept</comment>
            <translation>, </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) of the plan cannot be read and are not counted.</source>
            <translation>
                <numerusform>%Ln elemento del plan no se puede leer y no se ha contado.</numerusform>
                <numerusform>%Ln elementos del plan no se pueden leer y no se han contado.</numerusform>
            </translation>
        </message>
        <message>
            <source>Up to %1 of room is missing.</source>
            <comment>size</comment>
            <translation>Faltan hasta %1 de espacio.</translation>
        </message>
        <message>
            <source>reading what was found…</source>
            <translation>leyendo lo encontrado…</translation>
        </message>
        <message>
            <source>looking…</source>
            <translation>examinando…</translation>
        </message>
        <message>
            <source>Nothing to do.</source>
            <translation>No hay nada que hacer.</translation>
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
                <numerusform>Mover %Ln</numerusform>
                <numerusform>Mover %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Extract %Ln</source>
            <comment>items</comment>
            <translation>
                <numerusform>Extraer %Ln</numerusform>
                <numerusform>Extraer %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copy %Ln</source>
            <comment>items</comment>
            <translation>
                <numerusform>Copiar %Ln</numerusform>
                <numerusform>Copiar %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>replace %Ln</source>
            <comment>items</comment>
            <translation>
                <numerusform>reemplazar %Ln</numerusform>
                <numerusform>reemplazar %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>ask about %Ln</source>
            <comment>items</comment>
            <translation>
                <numerusform>preguntar por %Ln</numerusform>
                <numerusform>preguntar por %Ln</numerusform>
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
                <numerusform>%Ln carpeta</numerusform>
                <numerusform>%Ln carpetas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::SettingsDialog</name>
        <message>
            <source>Read &amp;copies back from the device and compare them</source>
            <translation>Releer las &amp;copias del dispositivo y compararlas</translation>
        </message>
        <message>
            <source>Read &amp;moved files back before the source is removed</source>
            <translation>Releer lo &amp;movido antes de borrar el origen</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Preferencias</translation>
        </message>
        <message>
            <source>&amp;Keys…</source>
            <translation>&amp;Teclas…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Only between file systems: on one, a move is a change of names.</source>
            <translation>Solo entre sistemas de archivos: dentro de uno, mover es cambiar de nombre.</translation>
        </message>
        <message>
            <source>New jobs</source>
            <translation>Nuevas tareas</translation>
        </message>
        <message>
            <source>If a &amp;file exists:</source>
            <translation>Si existe un &amp;archivo:</translation>
        </message>
        <message>
            <source>If a f&amp;older exists:</source>
            <translation>Si existe una car&amp;peta:</translation>
        </message>
        <message>
            <source>&amp;Show the plan when something is in the way</source>
            <translation>M&amp;ostrar el plan si algo lo impide</translation>
        </message>
        <message>
            <source>Desktop</source>
            <translation>Escritorio</translation>
        </message>
        <message>
            <source>&amp;Tell me when the queue has ended or needs me</source>
            <translation>A&amp;visar cuando la cola termine o me necesite</translation>
        </message>
        <message>
            <source>Go on in the t&amp;ray when the window is closed</source>
            <translation>&amp;Seguir en la bandeja al cerrar la ventana</translation>
        </message>
        <message>
            <source>Language of the system</source>
            <translation>Idioma del sistema</translation>
        </message>
        <message>
            <source>Ferry speaks it from its next start.</source>
            <translation>Ferry lo usará a partir del próximo inicio.</translation>
        </message>
        <message>
            <source>&amp;Language:</source>
            <translation>&amp;Idioma:</translation>
        </message>
        <message>
            <source>Kee&amp;p what is replaced until the job is accepted or undone</source>
            <translation>Conse&amp;rvar lo reemplazado hasta aceptar o deshacer la tarea</translation>
        </message>
        <message>
            <source>In a hidden folder beside it</source>
            <translation>En una carpeta oculta, justo al lado</translation>
        </message>
        <message>
            <source>Right-click men&amp;us…</source>
            <translation>Menús conte&amp;xtuales…</translation>
        </message>
        <message>
            <source>Ferry's entries in other file managers</source>
            <translation>Las entradas de Ferry en otros gestores de archivos</translation>
        </message>
        <message>
            <source>&amp;Ask before files go to the trash</source>
            <translation>Preguntar antes de &amp;enviar archivos a la papelera</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::TrayIcon</name>
        <message>
            <source>&amp;Pause all</source>
            <translation>Pausar &amp;todo</translation>
        </message>
        <message>
            <source>&amp;Resume all</source>
            <translation>&amp;Reanudar todo</translation>
        </message>
        <message>
            <source>&amp;Open Ferry</source>
            <translation>&amp;Abrir Ferry</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Salir</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>Ferry: what goes on</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Drop window</source>
            <translation>Ventana para soltar</translation>
        </message>
    </context>
    <context>
        <name>ferry::Windows</name>
        <message>
            <source>Ferry goes on</source>
            <translation>Ferry sigue trabajando</translation>
        </message>
        <message>
            <source>The jobs go on in the background. The icon in the tray leads back to them.</source>
            <translation>Las tareas continúan en segundo plano. El icono de la bandeja lleva de vuelta a ellas.</translation>
        </message>
        <message>
            <source>The computer stays on</source>
            <translation>El equipo sigue encendido</translation>
        </message>
        <message>
            <source>Not everything went as it should; the log tells.</source>
            <translation>No todo salió como debía; el registro lo explica.</translation>
        </message>
        <message>
            <source>Ferry was quit before.</source>
            <translation>Se salió de Ferry antes.</translation>
        </message>
        <message>
            <source>Nothing was ejected</source>
            <translation>No se expulsó nada</translation>
        </message>
        <message>
            <source>%1 can be taken out.</source>
            <translation>%1 se puede extraer.</translation>
        </message>
        <message>
            <source>%1 is unmounted.</source>
            <translation>%1 está desmontado.</translation>
        </message>
        <message>
            <source>%1 stays</source>
            <translation>%1 se queda</translation>
        </message>
        <message>
            <source>Something on it is in use.</source>
            <translation>Algo que contiene está en uso.</translation>
        </message>
        <message numerus="yes">
            <source>The computer will be suspended in %Ln second(s).</source>
            <translation>
                <numerusform>El equipo se suspenderá en %Ln segundo.</numerusform>
                <numerusform>El equipo se suspenderá en %Ln segundos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The computer will be switched off in %Ln second(s).</source>
            <translation>
                <numerusform>El equipo se apagará en %Ln segundo.</numerusform>
                <numerusform>El equipo se apagará en %Ln segundos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Suspend</source>
            <translation>Suspender</translation>
        </message>
        <message>
            <source>Power off</source>
            <translation>Apagar</translation>
        </message>
        <message>
            <source>Suspend now</source>
            <translation>Suspender ahora</translation>
        </message>
        <message>
            <source>Power off now</source>
            <translation>Apagar ahora</translation>
        </message>
        <message>
            <source>The computer will be suspended</source>
            <translation>El equipo se va a suspender</translation>
        </message>
        <message>
            <source>The computer will be switched off</source>
            <translation>El equipo se va a apagar</translation>
        </message>
        <message>
            <source>All jobs are done. It happens in a minute.</source>
            <translation>Todas las tareas han terminado. Ocurrirá dentro de un minuto.</translation>
        </message>
        <message>
            <source>Not all that was written is safe on its device yet.</source>
            <translation>No todo lo escrito está aún a salvo en su dispositivo.</translation>
        </message>
        <message>
            <source>It could not be found out what is mounted.</source>
            <translation>No se ha podido averiguar qué está montado.</translation>
        </message>
        <message>
            <source>Nothing was written to a device that can be taken out.</source>
            <translation>No se escribió nada en un dispositivo que se pueda extraer.</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between devices</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>Eject</source>
            <translation>Expulsar</translation>
        </message>
        <message numerus="yes">
            <source>%1 will be ejected in %Ln second(s).</source>
            <translation>
                <numerusform>%1 se expulsará en %Ln segundo.</numerusform>
                <numerusform>%1 se expulsará en %Ln segundos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Eject now</source>
            <translation>Expulsar ahora</translation>
        </message>
        <message>
            <source>%1 will be ejected</source>
            <translation>%1 se va a expulsar</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a device, why it stays</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Not everything was ejected</source>
            <translation>No se expulsó todo</translation>
        </message>
        <message>
            <source>Ejected</source>
            <translation>Expulsados</translation>
        </message>
    </context>
    <context>
        <name>SafeQuestion</name>
        <message numerus="yes">
            <source>and %Ln more</source>
            <comment>items</comment>
            <translation>
                <numerusform>y %Ln más</numerusform>
                <numerusform>y %Ln más</numerusform>
            </translation>
        </message>
        <message>
            <source>In %1</source>
            <comment>a folder</comment>
            <translation>En %1</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>Borrar definitivamente</translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln item(s) for good? They cannot be brought back.</source>
            <translation>
                <numerusform>¿Borrar %Ln elemento definitivamente? No se podrá recuperar.</numerusform>
                <numerusform>¿Borrar %Ln elementos definitivamente? No se podrán recuperar.</numerusform>
            </translation>
        </message>
        <message>
            <source>Move to the trash</source>
            <translation>Mover a la papelera</translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln item(s) to the trash?</source>
            <translation>
                <numerusform>¿Mover %Ln elemento a la papelera?</numerusform>
                <numerusform>¿Mover %Ln elementos a la papelera?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln item(s) to the trash that only %1 has? What changed since it was compared, or is in the source by now, stays.</source>
            <comment>a folder</comment>
            <translation>
                <numerusform>¿Mover a la papelera %Ln elemento que solo está en %1? Lo que haya cambiado desde la comparación, o ya esté en el origen, se queda.</numerusform>
                <numerusform>¿Mover a la papelera %Ln elementos que solo están en %1? Lo que haya cambiado desde la comparación, o ya esté en el origen, se queda.</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep them</source>
            <translation>Conservar</translation>
        </message>
        <message>
            <source>Empty the trash</source>
            <translation>Vaciar la papelera</translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln item(s) in the trash for good? They cannot be brought back.</source>
            <translation>
                <numerusform>¿Borrar definitivamente %Ln elemento de la papelera? No se podrá recuperar.</numerusform>
                <numerusform>¿Borrar definitivamente %Ln elementos de la papelera? No se podrán recuperar.</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Undo “%1”? What has changed since then stays as it is.</source>
            <comment>a job</comment>
            <translation>¿Deshacer «%1»? Lo que haya cambiado desde entonces se queda como está.</translation>
        </message>
        <message>
            <source>Undo it</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Dejarlo así</translation>
        </message>
        <message>
            <source>Remove what was kept</source>
            <translation>Eliminar lo conservado</translation>
        </message>
        <message>
            <source>Remove for good what “%1” replaced and kept? It cannot be undone afterwards.</source>
            <comment>a job</comment>
            <translation>¿Eliminar definitivamente lo que «%1» reemplazó y conservó? Después ya no se podrá deshacer.</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Conservar</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::JobView</name>
        <message>
            <source>From</source>
            <translation>Origen</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Destino</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) failed. Ferry's log names them.</source>
            <translation>
                <numerusform>%Ln elemento dio error. El registro de Ferry lo nombra.</numerusform>
                <numerusform>%Ln elementos dieron error. El registro de Ferry los nombra.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::SleepLock</name>
        <message>
            <source>Files are being transferred</source>
            <translation>Se están transfiriendo archivos</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::AfterQueueMenu</name>
        <message>
            <source>&amp;When all is done</source>
            <translation>Cuando todo ha&amp;ya terminado</translation>
        </message>
        <message>
            <source>Do &amp;nothing</source>
            <translation>&amp;No hacer nada</translation>
        </message>
        <message>
            <source>&amp;Tell me</source>
            <translation>A&amp;visarme</translation>
        </message>
        <message>
            <source>&amp;Eject the devices written to</source>
            <translation>&amp;Expulsar los dispositivos de destino</translation>
        </message>
        <message>
            <source>&amp;Quit Ferry</source>
            <translation>&amp;Salir de Ferry</translation>
        </message>
        <message>
            <source>&amp;Suspend the computer</source>
            <translation>S&amp;uspender el equipo</translation>
        </message>
        <message>
            <source>&amp;Power the computer off</source>
            <translation>&amp;Apagar el equipo</translation>
        </message>
        <message>
            <source>Then: tell me</source>
            <translation>Después: avisar</translation>
        </message>
        <message>
            <source>Then: eject</source>
            <translation>Después: expulsar</translation>
        </message>
        <message>
            <source>Then: quit</source>
            <translation>Después: salir</translation>
        </message>
        <message>
            <source>Then: suspend</source>
            <translation>Después: suspender</translation>
        </message>
        <message>
            <source>Then: power off</source>
            <translation>Después: apagar</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::CountdownDialog</name>
        <message>
            <source>All jobs are done.</source>
            <translation>Todas las tareas han terminado.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
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
            <translation>Cómo funciona Ferry</translation>
        </message>
        <message>
            <source>copy</source>
            <translation>copiar</translation>
        </message>
        <message>
            <source>move</source>
            <translation>mover</translation>
        </message>
        <message>
            <source>What is done with files becomes a job in the list of transfers. It can be paused, resumed and cancelled at any moment, and one that waits for an answer never stops the others.</source>
            <translation>Lo que se hace con los archivos se convierte en una tarea de la lista de transferencias. Se puede pausar, reanudar y cancelar en cualquier momento, y una que espera respuesta nunca detiene a las demás.</translation>
        </message>
        <message>
            <source>Copy and move</source>
            <translation>Copiar y mover</translation>
        </message>
        <message>
            <source>Two panes show two folders. Mark files with the Insert key or the mouse and %1 or %2 them to the other pane, or drag, cut and paste them, from and to other programs, too.</source>
            <translation>Dos paneles muestran dos carpetas. Seleccione archivos con la tecla Insert o el ratón y llévelos al otro panel: %1 o %2. También puede arrastrarlos, cortarlos y pegarlos, incluso desde otros programas y hacia ellos.</translation>
        </message>
        <message>
            <source>A file gets its name in the destination when it is complete, not before; until then, what had the name lives. A move between devices removes the source only after the copy was read back and found equal.</source>
            <translation>Un archivo recibe su nombre en el destino cuando está completo, no antes; hasta entonces se conserva lo que tenía ese nombre. Al mover entre dispositivos, el origen solo se elimina después de releer la copia y comprobar que es idéntica.</translation>
        </message>
        <message>
            <source>When something is in the way</source>
            <translation>Cuando algo se interpone</translation>
        </message>
        <message>
            <source>A file that exists already, or a device that is full, is a question under “Needs you”; everything else goes on. It is answered for one item or for all of its kind. What is done without asking is chosen when a job begins, and in the settings.</source>
            <translation>Un archivo que ya existe o un dispositivo lleno se convierte en una pregunta en «Requiere atención»; todo lo demás continúa. Se responde para un elemento o para todos los de su clase. Lo que se hace sin preguntar se elige al empezar una tarea y en las preferencias.</translation>
        </message>
        <message>
            <source>When Ferry is closed or ends suddenly</source>
            <translation>Cuando Ferry se cierra o termina de repente</translation>
        </message>
        <message>
            <source>On a desktop with a tray, jobs go on there when the window is closed. After a crash or a power cut the list is there again: resume a job and it goes on where it was, in the middle of large files, too.</source>
            <translation>En un escritorio con bandeja, las tareas continúan en ella al cerrar la ventana. Tras un fallo o un corte de luz, la lista sigue ahí: reanude una tarea y continuará donde estaba, incluso en mitad de archivos grandes.</translation>
        </message>
        <message>
            <source>While jobs run the computer does not fall asleep. What shall happen when all is done, for example that it is switched off, is chosen in the menu of transfers, each time anew.</source>
            <translation>Mientras hay tareas en curso, el equipo no se suspende. Lo que debe ocurrir cuando todo haya terminado, por ejemplo apagarlo, se elige en el menú de transferencias, cada vez de nuevo.</translation>
        </message>
        <message>
            <source>Afterwards</source>
            <translation>Después</translation>
        </message>
        <message>
            <source>“Safe to remove” means that the device itself has everything. The log says of every single item what became of it, and what failed can be tried again from the list.</source>
            <translation>«Se puede extraer» significa que el propio dispositivo lo tiene todo. El registro dice de cada elemento qué fue de él, y lo que falló se puede reintentar desde la lista.</translation>
        </message>
        <message>
            <source>In other file managers and in a terminal</source>
            <translation>En otros gestores de archivos y en una terminal</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <source>Where you are asked where to, the arrow down offers the folders of past jobs, your places and the devices.</source>
            <translation>Cuando se pregunta adónde, la flecha abajo ofrece las carpetas de tareas pasadas, sus lugares y los dispositivos.</translation>
        </message>
        <message>
            <source>The %1 is small, stays above other windows, except under Wayland, takes files from any program and shows how far all is.</source>
            <translation>La %1 es pequeña, queda por encima de las demás, salvo en Wayland, acepta archivos de cualquier programa y muestra cuánto va hecho de todo.</translation>
        </message>
        <message>
            <source>drop window</source>
            <translation>ventana para soltar</translation>
        </message>
        <message>
            <source>The log lists every job there ever was, newest first, and what became of each item. Choose “All jobs” to search the items of all of them.</source>
            <translation>El registro muestra todas las tareas que ha habido, las más recientes primero, y qué fue de cada elemento. Elija «Todas las tareas» para buscar en los elementos de todas.</translation>
        </message>
        <message>
            <source>Dolphin, Nautilus, Nemo, Caja, Thunar and PCManFM-Qt show “Copy with Ferry” in their menus; the settings, or “ferry integrate” in a terminal, put it there for you alone. “man ferry” tells all commands.</source>
            <translation>Dolphin, Nautilus, Nemo, Caja, Thunar y PCManFM-Qt muestran «Copiar con Ferry» en sus menús; las preferencias, o «ferry integrate» en una terminal, lo añaden solo para usted. «man ferry» explica todas las órdenes.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::CompressDialog</name>
        <message>
            <source>Compress</source>
            <translation>Comprimir</translation>
        </message>
        <message>
            <source>Name of the archive</source>
            <translation>Nombre del archivo comprimido</translation>
        </message>
        <message>
            <source>Kind of archive</source>
            <translation>Tipo de archivo comprimido</translation>
        </message>
        <message>
            <source>Destination folder</source>
            <translation>Carpeta de destino</translation>
        </message>
        <message numerus="yes">
            <source>Compress %Ln item(s)</source>
            <translation>
                <numerusform>Comprimir %Ln elemento</numerusform>
                <numerusform>Comprimir %Ln elementos</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>&amp;Archive:</source>
            <translation>&amp;Archivo comprimido:</translation>
        </message>
        <message>
            <source>In &amp;folder:</source>
            <translation>En la car&amp;peta:</translation>
        </message>
        <message>
            <source>Com&amp;pression:</source>
            <translation>&amp;Compresión:</translation>
        </message>
        <message>
            <source>More is smaller and takes longer</source>
            <translation>Más compresión ocupa menos y tarda más</translation>
        </message>
        <message>
            <source>Give the archive a name without /.</source>
            <translation>Dé al archivo comprimido un nombre sin /.</translation>
        </message>
        <message>
            <source>Choose a destination folder.</source>
            <translation>Elija una carpeta de destino.</translation>
        </message>
    </context>
    <context>
        <name>FollowUpText</name>
        <message>
            <source>Choose a job first.</source>
            <translation>Elija primero una tarea.</translation>
        </message>
        <message>
            <source>This job has not ended.</source>
            <translation>Esta tarea no ha terminado.</translation>
        </message>
        <message>
            <source>No log of this job was kept.</source>
            <translation>No se guardó ningún registro de esta tarea.</translation>
        </message>
        <message>
            <source>What this job was to do is not known any more.</source>
            <translation>Ya no se sabe qué debía hacer esta tarea.</translation>
        </message>
        <message>
            <source>Nothing of this job failed.</source>
            <translation>Nada falló en esta tarea.</translation>
        </message>
        <message>
            <source>A job of this kind is not tried again in part.</source>
            <translation>Una tarea de este tipo no se reintenta por partes.</translation>
        </message>
        <message>
            <source>This job changed nothing.</source>
            <translation>Esta tarea no cambió nada.</translation>
        </message>
        <message>
            <source>A job of this kind cannot be undone.</source>
            <translation>Una tarea de este tipo no se puede deshacer.</translation>
        </message>
        <message>
            <source>Nothing was found to differ or to be missing in the target.</source>
            <translation>No se encontró nada distinto ni ausente en el destino.</translation>
        </message>
        <message>
            <source>This job compared nothing.</source>
            <translation>Esta tarea no comparó nada.</translation>
        </message>
        <message>
            <source>Nothing was found that only the target has.</source>
            <translation>No se encontró nada que esté solo en el destino.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::DropTarget</name>
        <message>
            <source>Drop files here</source>
            <translation>Suelte aquí</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>Requiere atención</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pausa</translation>
        </message>
        <message>
            <source>Opens the transfers</source>
            <translation>Abre las transferencias</translation>
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
            <translation>Ventana para soltar</translation>
        </message>
        <message>
            <source>Show &amp;transfers</source>
            <translation>Ver las &amp;transferencias</translation>
        </message>
        <message>
            <source>Show &amp;files</source>
            <translation>Ver los &amp;archivos</translation>
        </message>
        <message>
            <source>&amp;Hide</source>
            <translation>&amp;Ocultar</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::JobComposer</name>
        <message>
            <source>&amp;Nothing</source>
            <translation>&amp;Nada</translation>
        </message>
        <message numerus="yes">
            <source>%Ln dropped item(s) left out: only files and folders of this computer can be taken.</source>
            <translation>
                <numerusform>%Ln elemento soltado quedó fuera: solo se admiten archivos y carpetas de este equipo.</numerusform>
                <numerusform>%Ln elementos soltados quedaron fuera: solo se admiten archivos y carpetas de este equipo.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Copy %Ln item(s) to…</source>
            <translation>
                <numerusform>&amp;Copiar %Ln elemento en…</numerusform>
                <numerusform>&amp;Copiar %Ln elementos en…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Move %Ln item(s) to…</source>
            <translation>
                <numerusform>&amp;Mover %Ln elemento a…</numerusform>
                <numerusform>&amp;Mover %Ln elementos a…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Delete %Ln item(s)…</source>
            <translation>
                <numerusform>&amp;Borrar %Ln elemento…</numerusform>
                <numerusform>&amp;Borrar %Ln elementos…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::MenusDialog</name>
        <message>
            <source>none</source>
            <translation>ninguna</translation>
        </message>
        <message>
            <source>yours, of another Ferry or not all</source>
            <translation>suyas, de otro Ferry o incompletas</translation>
        </message>
        <message>
            <source>yours</source>
            <translation>suyas</translation>
        </message>
        <message>
            <source>installed for everybody</source>
            <translation>instaladas para todos</translation>
        </message>
        <message>
            <source>%1 cannot be written: %2</source>
            <comment>file: the system's reason</comment>
            <translation>No se puede escribir %1: %2</translation>
        </message>
        <message>
            <source>%1 cannot be removed: %2</source>
            <comment>file: the system's reason</comment>
            <translation>No se puede quitar %1: %2</translation>
        </message>
        <message>
            <source>Mend or remove %1 first: it is not as Thunar writes it, and was left as it is.</source>
            <translation>Corrija o quite primero %1: no es como lo escribe Thunar y se ha dejado como estaba.</translation>
        </message>
        <message>
            <source>Install Ferry, or move it: menus cannot call %1, whose path has spaces or other special characters.</source>
            <translation>Instale Ferry o muévalo: los menús no pueden llamar a %1, cuya ruta tiene espacios u otros caracteres especiales.</translation>
        </message>
        <message>
            <source>Also among &amp;Thunar's custom actions, not only in “Send To”</source>
            <translation>También entre las acciones personalizadas de &amp;Thunar, no solo en «Enviar a»</translation>
        </message>
        <message>
            <source>&amp;Add for me</source>
            <translation>&amp;Añadir para mí</translation>
        </message>
        <message>
            <source>&amp;Remove mine</source>
            <translation>&amp;Quitar las mías</translation>
        </message>
        <message>
            <source>Right-click menus</source>
            <translation>Menús contextuales</translation>
        </message>
        <message>
            <source>File manager</source>
            <translation>Gestor de archivos</translation>
        </message>
        <message>
            <source>Ferry's entries</source>
            <translation>Entradas de Ferry</translation>
        </message>
        <message>
            <source>File managers</source>
            <translation>Gestores de archivos</translation>
        </message>
        <message>
            <source>Copy, move, compress, extract and paste with Ferry, from the menus of other file managers.</source>
            <translation>Copiar, mover, comprimir, extraer y pegar con Ferry desde los menús de otros gestores de archivos.</translation>
        </message>
        <message>
            <source>Your own custom actions stay as they are.</source>
            <translation>Sus propias acciones personalizadas se quedan como están.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Thunar, custom actions</source>
            <translation>Thunar, acciones personalizadas</translation>
        </message>
        <message>
            <source>Removed.</source>
            <translation>Quitadas.</translation>
        </message>
        <message>
            <source>Added. Nautilus needs the package python3-nautilus and Caja python3-caja for it; these two and Thunar show it when they are started anew.</source>
            <translation>Añadidas. Nautilus necesita para ello el paquete python3-nautilus y Caja python3-caja; estos dos y Thunar las muestran al iniciarse de nuevo.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PathEdit</name>
        <message>
            <source>Recent folders, places and devices (arrow down)</source>
            <translation>Carpetas recientes, lugares y dispositivos (flecha abajo)</translation>
        </message>
        <message>
            <source>Arrow down: recent folders, places and devices</source>
            <translation>Flecha abajo: carpetas recientes, lugares y dispositivos</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>Recientes</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Lugares</translation>
        </message>
        <message>
            <source>%1 free</source>
            <comment>space on a device</comment>
            <translation>%1 libres</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Dispositivos</translation>
        </message>
        <message>
            <source>No other folders yet</source>
            <translation>Aún no hay otras carpetas</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::AddPausedButton</name>
        <message>
            <source>Add paused</source>
            <translation>Añadir en pausa</translation>
        </message>
        <message>
            <source>The job waits in the queue until you resume it</source>
            <translation>La tarea espera en la cola hasta que la reanude</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::QuestionFacts</name>
        <message>
            <source>&amp;Compare contents</source>
            <translation>&amp;Comparar contenidos</translation>
        </message>
        <message>
            <source>Reads both files and says whether they are equal</source>
            <translation>Lee ambos archivos e indica si son iguales</translation>
        </message>
        <message>
            <source>Contents differ</source>
            <translation>El contenido es distinto</translation>
        </message>
        <message>
            <source>Comparing contents…</source>
            <translation>Comparando contenidos…</translation>
        </message>
        <message>
            <source>Contents are equal</source>
            <translation>El contenido es igual</translation>
        </message>
        <message>
            <source>Make room on %1: %2 more</source>
            <translation>Libere espacio en %1: %2 más</translation>
        </message>
        <message>
            <source>Make room on %1</source>
            <comment>a device</comment>
            <translation>Libere espacio en %1</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::FileCommands</name>
        <message>
            <source>Archives can only be read here. What is in them can be copied.</source>
            <translation>Aquí los archivos comprimidos solo se pueden leer. Lo que contienen se puede copiar.</translation>
        </message>
        <message>
            <source>Only what is deleted goes into the trash.</source>
            <translation>En la papelera solo entra lo que se borra.</translation>
        </message>
        <message>
            <source>Not all of %1 has been read: it cannot be compared.</source>
            <translation>%1 no se ha leído por completo: no se puede comparar.</translation>
        </message>
        <message>
            <source>Comparing both folders…</source>
            <translation>Comparando las dos carpetas…</translation>
        </message>
        <message>
            <source>Both folders hold the same names, sizes and times.</source>
            <translation>Ambas carpetas contienen los mismos nombres, tamaños y fechas.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) that differ are not shown here.</source>
            <translation>
                <numerusform>%Ln elemento diferente no se muestra aquí.</numerusform>
                <numerusform>%Ln elementos diferentes no se muestran aquí.</numerusform>
            </translation>
        </message>
        <message>
            <source>No archive is chosen.</source>
            <translation>No hay ningún archivo comprimido elegido.</translation>
        </message>
        <message>
            <source>Only what is in the trash can be restored.</source>
            <translation>Solo se puede restaurar lo que está en la papelera.</translation>
        </message>
        <message>
            <source>Go up to the trash itself: a folder is restored as a whole.</source>
            <translation>Suba a la papelera misma: una carpeta se restaura entera.</translation>
        </message>
        <message>
            <source>The trash is empty.</source>
            <translation>La papelera está vacía.</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Nueva carpeta</translation>
        </message>
        <message>
            <source>Name of the new folder in %1:</source>
            <translation>Nombre de la nueva carpeta en %1:</translation>
        </message>
        <message>
            <source>Make folder</source>
            <translation>Crear carpeta</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) cut</source>
            <translation>
                <numerusform>%Ln elemento cortado</numerusform>
                <numerusform>%Ln elementos cortados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) copied</source>
            <translation>
                <numerusform>%Ln elemento copiado</numerusform>
                <numerusform>%Ln elementos copiados</numerusform>
            </translation>
        </message>
        <message>
            <source>There are no files on the clipboard.</source>
            <translation>No hay archivos en el portapapeles.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) left out: only files and folders of this computer can be taken.</source>
            <translation>
                <numerusform>%Ln elemento quedó fuera: solo se admiten archivos y carpetas de este equipo.</numerusform>
                <numerusform>%Ln elementos quedaron fuera: solo se admiten archivos y carpetas de este equipo.</numerusform>
            </translation>
        </message>
        <message>
            <source>What was cut is being moved already.</source>
            <translation>Lo cortado ya se está moviendo.</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Copy %Ln item(s) to %1</source>
            <translation>
                <numerusform>&amp;Copiar %Ln elemento en %1</numerusform>
                <numerusform>&amp;Copiar %Ln elementos en %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Move %Ln item(s) to %1</source>
            <translation>
                <numerusform>&amp;Mover %Ln elemento a %1</numerusform>
                <numerusform>&amp;Mover %Ln elementos a %1</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Link here</source>
            <comment>make symbolic links to what was dropped</comment>
            <translation>&amp;Enlazar aquí</translation>
        </message>
        <message numerus="yes">
            <source>%Ln link(s) could not be made. The first: %1</source>
            <translation>
                <numerusform>No se pudo crear %Ln enlace: %1</numerusform>
                <numerusform>No se pudieron crear %Ln enlaces. El primero: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Only files can be opened out of an archive.</source>
            <translation>De un archivo comprimido solo se pueden abrir ficheros.</translation>
        </message>
        <message>
            <source>No program to open %1 was found.</source>
            <translation>No se encontró ningún programa para abrir %1.</translation>
        </message>
        <message>
            <source>Looking for programs…</source>
            <translation>Buscando programas…</translation>
        </message>
        <message>
            <source>No program for this is known</source>
            <translation>No se conoce ningún programa para esto</translation>
        </message>
        <message>
            <source>A folder cannot be edited.</source>
            <translation>Una carpeta no se puede editar.</translation>
        </message>
        <message>
            <source>No program for text was found.</source>
            <translation>No se encontró ningún programa para texto.</translation>
        </message>
        <message>
            <source>%1 could not be started.</source>
            <translation>No se pudo iniciar %1.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::DateRangeDialog</name>
        <message>
            <source>Jobs of which days to show</source>
            <translation>De qué días mostrar tareas</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>&amp;From:</source>
            <comment>a day</comment>
            <translation>&amp;Desde:</translation>
        </message>
        <message>
            <source>&amp;To:</source>
            <comment>a day</comment>
            <translation>&amp;Hasta:</translation>
        </message>
    </context>
</TS>
