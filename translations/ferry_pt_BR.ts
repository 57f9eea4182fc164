<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
    <context>
        <name>About</name>
        <message>
            <source>About Ferry</source>
            <translation>Sobre o Ferry</translation>
        </message>
        <message>
            <source>Ferry %1</source>
            <translation>Ferry %1</translation>
        </message>
        <message>
            <source>Every byte arrives, or you know which did not and why.

Free software under the GNU General Public License, version 3 or later.</source>
            <translation>Cada byte chega, ou você sabe qual não chegou e por quê.

Software livre sob a Licença Pública Geral GNU, versão 3 ou posterior.</translation>
        </message>
    </context>
    <context>
        <name>ErrorText</name>
        <message>
            <source>Ask for permission to read: %1 may not be read by you.</source>
            <translation>Peça permissão de leitura: você não pode ler %1.</translation>
        </message>
        <message>
            <source>Ask for permission to change its folder: %1 may not be removed by you.</source>
            <translation>Peça permissão para alterar a pasta: você não pode excluir %1.</translation>
        </message>
        <message>
            <source>Choose a folder that you may change: %1 may not be written by you.</source>
            <translation>Escolha uma pasta que você possa alterar: você não pode gravar %1.</translation>
        </message>
        <message>
            <source>Choose a target with another file system: this one cannot hold the link %1.</source>
            <translation>Escolha um destino com outro sistema de arquivos: este não comporta o link %1.</translation>
        </message>
        <message>
            <source>Choose a target with another file system: this one cannot hold the special file %1.</source>
            <translation>Escolha um destino com outro sistema de arquivos: este não comporta o arquivo especial %1.</translation>
        </message>
        <message>
            <source>Choose another target: its file system cannot do what %1 needs.</source>
            <translation>Escolha outro destino: o sistema de arquivos dele não faz o que %1 precisa.</translation>
        </message>
        <message>
            <source>Look into the list: a line of %1 has a hash that Ferry does not know.</source>
            <translation>Consulte a lista: uma linha de %1 tem uma soma de verificação que o Ferry não conhece.</translation>
        </message>
        <message>
            <source>this item</source>
            <translation>este item</translation>
        </message>
        <message>
            <source>Cancelled before %1 was finished.</source>
            <translation>Cancelado antes de concluir %1.</translation>
        </message>
        <message>
            <source>Look whether it was moved or renamed: %1 is not there.</source>
            <translation>Veja se foi movido ou renomeado: %1 não está lá.</translation>
        </message>
        <message>
            <source>Rename one of them or choose to replace: %1 is there already.</source>
            <translation>Renomeie um deles ou escolha substituir: %1 já existe.</translation>
        </message>
        <message>
            <source>Make room on the target: there is no space left for %1.</source>
            <translation>Libere espaço no destino: não há mais espaço para %1.</translation>
        </message>
        <message>
            <source>Choose another target: the file system of %1 can only be read.</source>
            <translation>Escolha outro destino: o sistema de arquivos de %1 é somente leitura.</translation>
        </message>
        <message>
            <source>Give it a shorter or simpler name: the target cannot hold the name %1.</source>
            <translation>Escolha um nome mais curto ou mais simples: o destino não aceita o nome %1.</translation>
        </message>
        <message>
            <source>Look into the list: %1 is no file below its folder.</source>
            <translation>Consulte a lista: %1 não é um arquivo abaixo da pasta dela.</translation>
        </message>
        <message>
            <source>Choose a target with another file system: %1 is too large for this one.</source>
            <translation>Escolha um destino com outro sistema de arquivos: %1 é grande demais para este.</translation>
        </message>
        <message>
            <source>Copy it again when it is at rest: %1 changed while it was read.</source>
            <translation>Copie de novo quando nada mais mudar: %1 mudou durante a leitura.</translation>
        </message>
        <message>
            <source>Check the target device and copy again: %1 came back different from what was written.</source>
            <translation>Verifique o dispositivo de destino e copie de novo: %1 foi lido diferente do que foi gravado.</translation>
        </message>
        <message>
            <source>Keep what is replaced next time: %1 replaced an older one, which is gone.</source>
            <translation>Da próxima vez, guarde o que é substituído: %1 substituiu uma versão anterior, que não existe mais.</translation>
        </message>
        <message>
            <source>Look at it yourself: %1 was changed since.</source>
            <translation>Confira você: %1 mudou desde então.</translation>
        </message>
        <message>
            <source>Move it out of the trash yourself: nothing tells where %1 came from.</source>
            <translation>Tire-o da lixeira você: nada indica de onde veio %1.</translation>
        </message>
        <message>
            <source>The copy stays, for its original %1 is gone or changed.</source>
            <translation>A cópia permanece, pois o original %1 sumiu ou mudou.</translation>
        </message>
        <message>
            <source>Connect the device again: it went away at %1.</source>
            <translation>Conecte o dispositivo novamente: ele sumiu ao processar %1.</translation>
        </message>
        <message>
            <source>Close the program that uses it: %1 is in use.</source>
            <translation>Feche o programa que o utiliza: %1 está em uso.</translation>
        </message>
        <message>
            <source>Rename one of them: a file and a folder meet at %1.</source>
            <translation>Renomeie um deles: em %1 há um arquivo e uma pasta.</translation>
        </message>
        <message>
            <source>Choose another folder: %1 is there already as this very file.</source>
            <translation>Escolha outra pasta: %1 já está lá e é este mesmo arquivo.</translation>
        </message>
        <message>
            <source>Choose a folder outside of it: %1 cannot go into itself.</source>
            <translation>Escolha uma pasta de fora: %1 não pode ir para dentro de si mesmo.</translation>
        </message>
        <message>
            <source>Unmount it first: another file system is mounted at %1.</source>
            <translation>Desmonte-o primeiro: há outro sistema de arquivos montado em %1.</translation>
        </message>
        <message>
            <source>Copy it again: %1 is missing.</source>
            <translation>Copie de novo: %1 está faltando.</translation>
        </message>
        <message>
            <source>It stays, for the source has %1 by now.</source>
            <translation>Permanece, pois agora %1 também está na origem.</translation>
        </message>
        <message>
            <source>Look whether it is still needed: %1 is not in the source.</source>
            <translation>Veja se ainda é necessário: %1 não está na origem.</translation>
        </message>
        <message>
            <source>Look at both: %1 is something else than its source.</source>
            <translation>Veja os dois: %1 não é do mesmo tipo que a origem.</translation>
        </message>
        <message>
            <source>Look at both or copy it again: %1 has another size than its source.</source>
            <translation>Veja os dois ou copie de novo: %1 tem tamanho diferente da origem.</translation>
        </message>
        <message>
            <source>Look at both or copy it again: the content of %1 is not what it should be.</source>
            <translation>Veja os dois ou copie de novo: o conteúdo de %1 não é o esperado.</translation>
        </message>
        <message>
            <source>Look at both: the link %1 leads to another place than its source.</source>
            <translation>Veja os dois: o link %1 não leva ao mesmo lugar que a origem.</translation>
        </message>
        <message>
            <source>Look into the list: a line of %1 is no line of a checksum list.</source>
            <translation>Consulte a lista: uma linha de %1 não é linha de uma lista de somas de verificação.</translation>
        </message>
        <message>
            <source>Check the device and its cable: it reported a fault at %1.</source>
            <translation>Verifique o dispositivo e o cabo: ele relatou uma falha em %1.</translation>
        </message>
        <message>
            <source>Please report this: Ferry made a mistake at %1.</source>
            <translation>Por favor, relate isto: o Ferry cometeu um erro em %1.</translation>
        </message>
        <message>
            <source>%1: %2 (error %3)</source>
            <comment>system call, its message, its number</comment>
            <translation>%1: %2 (erro %3)</translation>
        </message>
        <message>
            <source>Open it with the program it belongs to: %1 is no archive of a kind that Ferry knows.</source>
            <translation>Abra-o com o programa a que pertence: %1 não é um pacote de um tipo que o Ferry conheça.</translation>
        </message>
        <message>
            <source>Get it again from where it came: %1 is damaged or not complete.</source>
            <translation>Obtenha-o novamente de onde veio: %1 está danificado ou incompleto.</translation>
        </message>
        <message>
            <source>Use the program it was made with: %1 needs a password.</source>
            <translation>Use o programa com que foi criado: %1 precisa de uma senha.</translation>
        </message>
        <message>
            <source>Distrust this archive: the name of %1 leads out of the folder it is to go to.</source>
            <translation>Desconfie deste pacote: o nome de %1 leva para fora da pasta prevista.</translation>
        </message>
        <message>
            <source>Distrust this archive: far more comes out of %1 than honest content would be.</source>
            <translation>Desconfie deste pacote: de %1 sai muito mais do que um conteúdo honesto daria.</translation>
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
            <translation>Movendo</translation>
        </message>
        <message>
            <source>Deleting</source>
            <translation>Excluindo</translation>
        </message>
        <message>
            <source>Moving to trash</source>
            <translation>Movendo para a lixeira</translation>
        </message>
        <message>
            <source>Comparing</source>
            <translation>Comparando</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>Verificando</translation>
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
            <translation>Excluir definitivamente</translation>
        </message>
        <message>
            <source>Move to trash</source>
            <translation>Mover para a lixeira</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <source>Check a list</source>
            <translation>Verificar uma lista</translation>
        </message>
        <message>
            <source>Copy %1 to %2</source>
            <comment>one file or folder</comment>
            <translation>Copiar %1 para %2</translation>
        </message>
        <message>
            <source>Move %1 to %2</source>
            <comment>one file or folder</comment>
            <translation>Mover %1 para %2</translation>
        </message>
        <message>
            <source>Delete %1 for good</source>
            <translation>Excluir %1 definitivamente</translation>
        </message>
        <message>
            <source>Move %1 to the trash</source>
            <translation>Mover %1 para a lixeira</translation>
        </message>
        <message>
            <source>Compare %1 with its copy in %2</source>
            <translation>Comparar %1 com a cópia em %2</translation>
        </message>
        <message>
            <source>Check the files of the list %1</source>
            <translation>Verificar os arquivos da lista %1</translation>
        </message>
        <message numerus="yes">
            <source>Copy %Ln item(s) to %1</source>
            <translation>
                <numerusform>Copiar %Ln item para %1</numerusform>
                <numerusform>Copiar %Ln itens para %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln item(s) to %1</source>
            <translation>
                <numerusform>Mover %Ln item para %1</numerusform>
                <numerusform>Mover %Ln itens para %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln item(s) for good</source>
            <translation>
                <numerusform>Excluir %Ln item definitivamente</numerusform>
                <numerusform>Excluir %Ln itens definitivamente</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln item(s) to the trash</source>
            <translation>
                <numerusform>Mover %Ln item para a lixeira</numerusform>
                <numerusform>Mover %Ln itens para a lixeira</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Compare %Ln item(s) with their copies in %1</source>
            <translation>
                <numerusform>Comparar %Ln item com a cópia em %1</numerusform>
                <numerusform>Comparar %Ln itens com as cópias em %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Check the files of %Ln list(s)</source>
            <translation>
                <numerusform>Verificar os arquivos de %Ln lista</numerusform>
                <numerusform>Verificar os arquivos de %Ln listas</numerusform>
            </translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Aguardando</translation>
        </message>
        <message>
            <source>Making it safe</source>
            <translation>Garantindo a gravação</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Em pausa</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>Precisa de você</translation>
        </message>
        <message>
            <source>Cancelling</source>
            <translation>Cancelando</translation>
        </message>
        <message>
            <source>Done and verified</source>
            <translation>Concluído e verificado</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Concluído</translation>
        </message>
        <message>
            <source>Done: %1</source>
            <comment>what a comparison found</comment>
            <translation>Concluído: %1</translation>
        </message>
        <message>
            <source>%1 (safe to remove)</source>
            <comment>Done</comment>
            <translation>%1 (pode ser removido)</translation>
        </message>
        <message>
            <source>%1 (not yet safe to remove)</source>
            <comment>Done</comment>
            <translation>%1 (ainda não pode ser removido)</translation>
        </message>
        <message>
            <source>Looking at the files</source>
            <translation>Examinando os arquivos</translation>
        </message>
        <message>
            <source>Verifying</source>
            <translation>Verificando a cópia</translation>
        </message>
        <message numerus="yes">
            <source>Done with %Ln problem(s)</source>
            <translation>
                <numerusform>Concluído com %Ln problema</numerusform>
                <numerusform>Concluído com %Ln problemas</numerusform>
            </translation>
        </message>
        <message>
            <source>Done with problems</source>
            <translation>Concluído com problemas</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Cancelado</translation>
        </message>
        <message>
            <source>Could not start</source>
            <translation>Não foi possível iniciar</translation>
        </message>
        <message>
            <source>Another Ferry keeps the queue: jobs of this window end with it.</source>
            <translation>Outro Ferry mantém a fila: as tarefas desta janela terminam com ela.</translation>
        </message>
        <message>
            <source>A newer Ferry wrote the stored queue: jobs of this window end with it.</source>
            <translation>A fila armazenada é de um Ferry mais novo: as tarefas desta janela terminam com ela.</translation>
        </message>
        <message>
            <source>The stored queue was damaged and is now %1.</source>
            <translation>A fila armazenada estava danificada e agora está em %1.</translation>
        </message>
        <message>
            <source>The queue cannot be kept in %1.</source>
            <translation>Não é possível guardar a fila em %1.</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln file(s)</source>
            <translation>
                <numerusform>%1 de %Ln arquivo</numerusform>
                <numerusform>%1 de %Ln arquivos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln arquivo</numerusform>
                <numerusform>%Ln arquivos</numerusform>
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
                <numerusform>%Ln iguais</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>e mais %Ln</numerusform>
                <numerusform>e mais %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>To: %1</source>
            <translation>Para: %1</translation>
        </message>
        <message>
            <source>With: %1</source>
            <translation>Com: %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln skipped</source>
            <translation>
                <numerusform>%Ln ignorado</numerusform>
                <numerusform>%Ln ignorados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln kept both</source>
            <comment>items that had another of their name in the way</comment>
            <translation>
                <numerusform>%Ln com os dois mantidos</numerusform>
                <numerusform>%Ln com os dois mantidos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln with other times or rights</source>
            <comment>items compared</comment>
            <translation>
                <numerusform>%Ln com outras datas ou permissões</numerusform>
                <numerusform>%Ln com outras datas ou permissões</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln failed</source>
            <translation>
                <numerusform>%Ln com falha</numerusform>
                <numerusform>%Ln com falha</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln not kept completely</source>
            <translation>
                <numerusform>%Ln preservado em parte</numerusform>
                <numerusform>%Ln preservados em parte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln different or missing</source>
            <comment>items compared</comment>
            <translation>
                <numerusform>%Ln diferente ou ausente</numerusform>
                <numerusform>%Ln diferentes ou ausentes</numerusform>
            </translation>
        </message>
        <message>
            <source>Limited to %1</source>
            <translation>Limitado a %1</translation>
        </message>
        <message>
            <source>Now: %1</source>
            <translation>Agora: %1</translation>
        </message>
        <message>
            <source>%1 left</source>
            <comment>time</comment>
            <translation>tempo restante: %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln question(s)</source>
            <translation>
                <numerusform>%Ln pergunta</numerusform>
                <numerusform>%Ln perguntas</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <comment>between the parts of a spoken row</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>The log of this job is not complete: there is no space left for %1.</source>
            <translation>O registro desta tarefa está incompleto: não há mais espaço para %1.</translation>
        </message>
        <message>
            <source>The log of this job is not complete: %1 may not be written by you.</source>
            <translation>O registro desta tarefa está incompleto: você não pode gravar %1.</translation>
        </message>
        <message>
            <source>The log of this job is not complete: the file system of %1 can only be read.</source>
            <translation>O registro desta tarefa está incompleto: o sistema de arquivos de %1 é somente leitura.</translation>
        </message>
        <message>
            <source>The log of this job is not complete: %1 cannot be written.</source>
            <translation>O registro desta tarefa está incompleto: não é possível gravar %1.</translation>
        </message>
        <message>
            <source>Done, log not complete</source>
            <translation>Concluído, registro incompleto</translation>
        </message>
        <message>
            <source>log not complete</source>
            <comment>part of a spoken row</comment>
            <translation>registro incompleto</translation>
        </message>
        <message>
            <source>%1 not safe yet</source>
            <comment>size</comment>
            <translation>%1 ainda não garantidos</translation>
        </message>
        <message>
            <source>Safe on the device: %1 of %2</source>
            <comment>sizes</comment>
            <translation>Garantido no dispositivo: %1 de %2</translation>
        </message>
        <message>
            <source>Nobody waited for the device: eject it before you remove it.</source>
            <translation>O dispositivo não foi aguardado: ejete-o antes de removê-lo.</translation>
        </message>
        <message>
            <source>%1 moved, %2 safe on the device</source>
            <translation>%1 movidos, %2 garantidos no dispositivo</translation>
        </message>
        <message>
            <source>%1 copied, %2 safe on the device</source>
            <translation>%1 copiados, %2 garantidos no dispositivo</translation>
        </message>
        <message numerus="yes">
            <source>%Ln done</source>
            <translation>
                <numerusform>%Ln concluído</numerusform>
                <numerusform>%Ln concluídos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln left</source>
            <comment>items</comment>
            <translation>
                <numerusform>%Ln restante</numerusform>
                <numerusform>%Ln restantes</numerusform>
            </translation>
        </message>
        <message>
            <source> · </source>
            <comment>between counts</comment>
            <translation> · </translation>
        </message>
        <message>
            <source>Nothing is running</source>
            <translation>Nada em andamento</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln job(s) running · %2</source>
            <translation>
                <numerusform>%1 de %Ln tarefa em andamento · %2</numerusform>
                <numerusform>%1 de %Ln tarefas em andamento · %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln job(s) running</source>
            <translation>
                <numerusform>%1 de %Ln tarefa em andamento</numerusform>
                <numerusform>%1 de %Ln tarefas em andamento</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln only in the target</source>
            <comment>items compared</comment>
            <translation>
                <numerusform>%Ln só no destino</numerusform>
                <numerusform>%Ln só no destino</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <comment>what a job did</comment>
            <translation>Desfazer: %1</translation>
        </message>
        <message>
            <source>Again: %1</source>
            <comment>what failed of a job</comment>
            <translation>De novo: %1</translation>
        </message>
        <message>
            <source>Go on: %1</source>
            <comment>with a cancelled job, in its sentence</comment>
            <translation>Continuar: %1</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <translation>Interrompido</translation>
        </message>
        <message>
            <source>Waits for %1</source>
            <comment>a device</comment>
            <translation>Aguardando %1</translation>
        </message>
        <message>
            <source>Waiting for: %1</source>
            <comment>another job, in its sentence</comment>
            <translation>Aguardando: %1</translation>
        </message>
        <message>
            <source>After a crash this job could not go on where it was: %1</source>
            <translation>Após uma falha, esta tarefa não poderia continuar de onde estava: %1</translation>
        </message>
        <message>
            <source>Extracting</source>
            <translation>Extraindo</translation>
        </message>
        <message>
            <source>Compressing</source>
            <translation>Compactando</translation>
        </message>
        <message>
            <source>Extract</source>
            <translation>Extrair</translation>
        </message>
        <message>
            <source>Compress</source>
            <translation>Compactar</translation>
        </message>
        <message>
            <source>Restore %1 from the trash</source>
            <translation>Restaurar %1 da lixeira</translation>
        </message>
        <message numerus="yes">
            <source>Restore %Ln item(s) from the trash</source>
            <translation>
                <numerusform>Restaurar %Ln item da lixeira</numerusform>
                <numerusform>Restaurar %Ln itens da lixeira</numerusform>
            </translation>
        </message>
        <message>
            <source>Extract %1 to %2</source>
            <comment>one archive, a folder</comment>
            <translation>Extrair %1 para %2</translation>
        </message>
        <message>
            <source>Compress %1 to %2</source>
            <comment>one file or folder, an archive</comment>
            <translation>Compactar %1 em %2</translation>
        </message>
        <message numerus="yes">
            <source>Extract %Ln archive(s) to %1</source>
            <translation>
                <numerusform>Extrair %Ln pacote para %1</numerusform>
                <numerusform>Extrair %Ln pacotes para %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Compress %Ln item(s) to %1</source>
            <translation>
                <numerusform>Compactar %Ln item em %1</numerusform>
                <numerusform>Compactar %Ln itens em %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Trash what only %1 has</source>
            <comment>a folder</comment>
            <translation>Mover para a lixeira o que só existe em %1</translation>
        </message>
        <message>
            <source>Copy what differs or is missing to %1</source>
            <comment>a folder</comment>
            <translation>Copiar o que difere ou falta para %1</translation>
        </message>
    </context>
    <context>
        <name>Language</name>
        <message>
            <source>English</source>
            <comment>what this language calls itself</comment>
            <translation>Português (Brasil)</translation>
        </message>
    </context>
    <context>
        <name>Names</name>
        <message>
            <source>Trash</source>
            <translation>Lixeira</translation>
        </message>
        <message>
            <source>Trash on %1</source>
            <comment>a device</comment>
            <translation>Lixeira em %1</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <comment>a folder, a device</comment>
            <translation>%1 em %2</translation>
        </message>
        <message>
            <source>%1 (from the trash)</source>
            <comment>a file or folder</comment>
            <translation>%1 (da lixeira)</translation>
        </message>
        <message>
            <source>%1 (from: %2)</source>
            <comment>a file or folder, the trash of a device</comment>
            <translation>%1 (de: %2)</translation>
        </message>
        <message>
            <source>“%1”</source>
            <comment>a file name in quotation marks</comment>
            <translation>“%1”</translation>
        </message>
    </context>
    <context>
        <name>OutcomeText</name>
        <message>
            <source>There already, and existing files were to stay.</source>
            <translation>Já existe, e o existente devia permanecer.</translation>
        </message>
        <message>
            <source>The one there is as new or newer.</source>
            <translation>O que está lá é tão recente quanto ou mais recente.</translation>
        </message>
        <message>
            <source>The one there has the same size.</source>
            <translation>O que está lá tem o mesmo tamanho.</translation>
        </message>
        <message>
            <source>The one there has the same content.</source>
            <translation>O que está lá tem o mesmo conteúdo.</translation>
        </message>
        <message>
            <source>A socket lives only as long as its program; it cannot be copied.</source>
            <translation>Um soquete só vive enquanto o programa vive; não pode ser copiado.</translation>
        </message>
        <message>
            <source>Stays, because something in it stays.</source>
            <translation>Permanece, porque algo dentro permanece.</translation>
        </message>
        <message>
            <source>Skipped as you answered.</source>
            <translation>Ignorado, conforme sua resposta.</translation>
        </message>
        <message>
            <source>Undone already.</source>
            <translation>Já foi desfeito.</translation>
        </message>
        <message>
            <source>Not there any more.</source>
            <translation>Não está mais lá.</translation>
        </message>
        <message>
            <source>Only in the target.</source>
            <translation>Só no destino.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Concluído</translation>
        </message>
        <message>
            <source>Not complete</source>
            <translation>Incompleto</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>Ignorado</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Falhou</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Planejado</translation>
        </message>
        <message>
            <source>Copy file</source>
            <translation>Copiar arquivo</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>Copiar link</translation>
        </message>
        <message>
            <source>Copy special file</source>
            <translation>Copiar arquivo especial</translation>
        </message>
        <message>
            <source>Hard link</source>
            <translation>Link físico</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Pasta</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Mover</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Excluir</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>Lixeira</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Verificar</translation>
        </message>
        <message>
            <source>shared blocks</source>
            <translation>blocos compartilhados</translation>
        </message>
        <message>
            <source>in a batch</source>
            <translation>em lote</translation>
        </message>
        <message>
            <source>in one stream</source>
            <translation>em um só fluxo</translation>
        </message>
        <message>
            <source>in parallel parts</source>
            <translation>em partes paralelas</translation>
        </message>
        <message>
            <source>renamed</source>
            <translation>renomeado</translation>
        </message>
        <message>
            <source>linked</source>
            <translation>vinculado</translation>
        </message>
        <message>
            <source>finished before the interruption</source>
            <translation>concluído antes da interrupção</translation>
        </message>
        <message>
            <source>times and rights only</source>
            <translation>só datas e permissões</translation>
        </message>
        <message>
            <source>owner</source>
            <translation>dono</translation>
        </message>
        <message>
            <source>group</source>
            <translation>grupo</translation>
        </message>
        <message>
            <source>permissions</source>
            <translation>permissões</translation>
        </message>
        <message>
            <source>set-user-ID bits</source>
            <translation>bits set-user-ID</translation>
        </message>
        <message>
            <source>times</source>
            <translation>datas</translation>
        </message>
        <message>
            <source>extended attributes</source>
            <translation>atributos estendidos</translation>
        </message>
        <message>
            <source>attribute %1</source>
            <translation>atributo %1</translation>
        </message>
        <message>
            <source>access list</source>
            <translation>lista de acesso</translation>
        </message>
        <message>
            <source>hard link</source>
            <translation>link físico</translation>
        </message>
        <message>
            <source>holes</source>
            <translation>lacunas</translation>
        </message>
        <message>
            <source>what was added to the file meanwhile</source>
            <translation>o que entrou no arquivo nesse meio-tempo</translation>
        </message>
        <message>
            <source>Differs in: %1</source>
            <translation>Diferenças: %1</translation>
        </message>
        <message>
            <source>Not kept: %1</source>
            <translation>Não preservado: %1</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between the parts of a list</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>Got the source's times and rights.</source>
            <translation>Recebeu as datas e as permissões da origem.</translation>
        </message>
        <message>
            <source>Replaced an older one.</source>
            <translation>Substituiu um existente.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>kind of a hash, its digits</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Read from the device and found equal</source>
            <translation>Lido do dispositivo e igual</translation>
        </message>
        <message>
            <source>Read, perhaps from memory, and found equal</source>
            <translation>Lido, talvez da memória, e igual</translation>
        </message>
        <message>
            <source>Finished: %1</source>
            <comment>a time</comment>
            <translation>Concluído: %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln attempt(s)</source>
            <translation>
                <numerusform>%Ln tentativa</numerusform>
                <numerusform>%Ln tentativas</numerusform>
            </translation>
        </message>
        <message>
            <source>The one there looks the same: size and time.</source>
            <translation>O que está lá parece igual: tamanho e data.</translation>
        </message>
        <message>
            <source>Both are kept.</source>
            <translation>Os dois são mantidos.</translation>
        </message>
        <message>
            <source>Gets the name %1.</source>
            <translation>Recebe o nome %1.</translation>
        </message>
        <message>
            <source>The one there gets the name %1.</source>
            <translation>O que está lá recebe o nome %1.</translation>
        </message>
        <message>
            <source>Gives its times and rights to the one there.</source>
            <translation>Dá suas datas e permissões ao que está lá.</translation>
        </message>
        <message>
            <source>Replaces the one there.</source>
            <translation>Substitui o que está lá.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) exist already</source>
            <translation>
                <numerusform>%Ln arquivo já existe</numerusform>
                <numerusform>%Ln arquivos já existem</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln folder(s) exist already</source>
            <translation>
                <numerusform>%Ln pasta já existe</numerusform>
                <numerusform>%Ln pastas já existem</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln time(s) a file and a folder have one name</source>
            <translation>
                <numerusform>%Ln vez um arquivo e uma pasta têm o mesmo nome</numerusform>
                <numerusform>%Ln vezes um arquivo e uma pasta têm o mesmo nome</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) failed and can be tried again</source>
            <translation>
                <numerusform>%Ln item falhou e pode ser tentado de novo</numerusform>
                <numerusform>%Ln itens falharam e podem ser tentados de novo</numerusform>
            </translation>
        </message>
        <message>
            <source>The device is full; the job goes on when there is room</source>
            <translation>O dispositivo está cheio; a tarefa continua quando houver espaço</translation>
        </message>
        <message>
            <source>&amp;Skip</source>
            <translation>&amp;Ignorar</translation>
        </message>
        <message>
            <source>&amp;Replace</source>
            <translation>&amp;Substituir</translation>
        </message>
        <message>
            <source>Replace if &amp;newer</source>
            <translation>Substituir se mais &amp;novo</translation>
        </message>
        <message>
            <source>&amp;Keep both</source>
            <translation>&amp;Manter os dois</translation>
        </message>
        <message>
            <source>&amp;Merge</source>
            <translation>Mesc&amp;lar</translation>
        </message>
        <message>
            <source>Keep the one that is there; the new one stays where it is</source>
            <translation>Mantém o que está lá; o novo fica onde está</translation>
        </message>
        <message>
            <source>Put the new one in the place of the one that is there</source>
            <translation>Coloca o novo no lugar do que está lá</translation>
        </message>
        <message>
            <source>Replace if the new one was changed later, otherwise skip</source>
            <translation>Substitui se o novo foi modificado depois; senão, ignora</translation>
        </message>
        <message>
            <source>Give the new one a free name</source>
            <translation>Dá ao novo um nome livre</translation>
        </message>
        <message>
            <source>Put the contents of both into one folder</source>
            <translation>Reúne o conteúdo das duas em uma só pasta</translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <translation>Tentar &amp;de novo</translation>
        </message>
        <message>
            <source>Try it once more, when you have mended what was in the way</source>
            <translation>Tenta mais uma vez, depois de resolvido o que impedia</translation>
        </message>
        <message>
            <source>%1 needed, %2 free</source>
            <comment>room on a device</comment>
            <translation>%1 necessários, %2 livres</translation>
        </message>
        <message>
            <source>folder</source>
            <translation>pasta</translation>
        </message>
        <message>
            <source>%1, %2, newer</source>
            <comment>size, time</comment>
            <translation>%1, %2, mais novo</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>size, time</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Extract</source>
            <translation>Extrair</translation>
        </message>
        <message>
            <source>Compress</source>
            <translation>Compactar</translation>
        </message>
        <message numerus="yes">
            <source>%Ln archive(s) unpack to suspiciously much</source>
            <translation>
                <numerusform>De %Ln pacote sai uma quantidade suspeita de dados</numerusform>
                <numerusform>De %Ln pacotes sai uma quantidade suspeita de dados</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Unpack all of it</source>
            <translation>&amp;Extrair tudo</translation>
        </message>
        <message>
            <source>Go on with the archive, however much comes out of it</source>
            <translation>Continuar com o pacote, por mais que saia dele</translation>
        </message>
        <message>
            <source>%1 of it read, %2 came out so far, %3 free</source>
            <comment>an archive that unpacks to too much</comment>
            <translation>%1 lidos, %2 saíram até agora, %3 livres</translation>
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
            <translation>%1%</translation>
        </message>
        <message>
            <source>less than a minute</source>
            <translation>menos de um minuto</translation>
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
                <numerusform>%Ln dia</numerusform>
                <numerusform>%Ln dias</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::DropOverlay</name>
        <message>
            <source>Let go here to copy, move or delete</source>
            <translation>Solte aqui para copiar, mover ou excluir</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::JobActions</name>
        <message>
            <source>&amp;Pause</source>
            <translation>Pausa&amp;r</translation>
        </message>
        <message>
            <source>&amp;Resume</source>
            <translation>&amp;Retomar</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Cancelar</translation>
        </message>
        <message>
            <source>&amp;Start now</source>
            <translation>&amp;Iniciar agora</translation>
        </message>
        <message>
            <source>Speed li&amp;mit…</source>
            <translation>Limite de &amp;velocidade…</translation>
        </message>
        <message>
            <source>Show lo&amp;g</source>
            <translation>Mostrar re&amp;gistro</translation>
        </message>
        <message>
            <source>Open destination &amp;folder</source>
            <translation>&amp;Abrir pasta de destino</translation>
        </message>
        <message>
            <source>Remo&amp;ve from list</source>
            <translation>Remover da &amp;lista</translation>
        </message>
        <message>
            <source>Speed limit</source>
            <translation>Limite de velocidade</translation>
        </message>
        <message>
            <source>Trash what only the target has (%1)…</source>
            <comment>a number of items</comment>
            <translation>Mover para a lixeira o que só existe no destino (%1)…</translation>
        </message>
        <message>
            <source>Megabytes per second (0: no limit):</source>
            <translation>Megabytes por segundo (0: sem limite):</translation>
        </message>
        <message>
            <source>To the &amp;top</source>
            <translation>&amp;Para o topo</translation>
        </message>
        <message>
            <source>One &amp;up</source>
            <translation>&amp;Subir</translation>
        </message>
        <message>
            <source>&amp;One down</source>
            <translation>&amp;Descer</translation>
        </message>
        <message>
            <source>To the &amp;bottom</source>
            <translation>Para o &amp;fim</translation>
        </message>
        <message>
            <source>Tr&amp;y again what failed</source>
            <translation>Tentar de novo as fal&amp;has</translation>
        </message>
        <message>
            <source>Un&amp;do…</source>
            <translation>Desfa&amp;zer…</translation>
        </message>
        <message>
            <source>C&amp;hange…</source>
            <translation>Al&amp;terar…</translation>
        </message>
        <message>
            <source>Remove what was &amp;kept…</source>
            <translation>Remover o &amp;que foi guardado…</translation>
        </message>
        <message>
            <source>Copy what differs or is missing</source>
            <translation>Copiar o que é diferente ou não há lá</translation>
        </message>
        <message>
            <source>Trash what only the target has…</source>
            <translation>Mover para a lixeira o que só existe no destino…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln replaced item(s) removed.</source>
            <translation>
                <numerusform>%Ln item substituído removido.</numerusform>
                <numerusform>%Ln itens substituídos removidos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Alterar</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::JobBar</name>
        <message>
            <source>Progress</source>
            <translation>Progresso</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::JobDialog</name>
        <message>
            <source>Add &amp;files…</source>
            <translation>Adicionar &amp;arquivos…</translation>
        </message>
        <message>
            <source>Add f&amp;older…</source>
            <translation>Adicionar pa&amp;sta…</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Remover</translation>
        </message>
        <message>
            <source>&amp;Browse…</source>
            <translation>&amp;Procurar…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Files and folders</source>
            <translation>Arquivos e pastas</translation>
        </message>
        <message>
            <source>Destination folder</source>
            <translation>Pasta de destino</translation>
        </message>
        <message>
            <source>Move to the trash</source>
            <translation>Mover para a lixeira</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>Excluir definitivamente</translation>
        </message>
        <message>
            <source>No limit</source>
            <translation>Sem limite</translation>
        </message>
        <message>
            <source> MB/s</source>
            <comment>unit after a number</comment>
            <translation> MB/s</translation>
        </message>
        <message>
            <source>In the background it gives way to other programs</source>
            <translation>Em segundo plano, ela dá passagem aos outros programas</translation>
        </message>
        <message>
            <source>Shows first what would happen, item by item</source>
            <translation>Mostra antes o que aconteceria, item por item</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Excluir</translation>
        </message>
        <message>
            <source>&amp;To folder:</source>
            <translation>Para a pas&amp;ta:</translation>
        </message>
        <message>
            <source>If a file &amp;exists:</source>
            <translation>Se um arquivo &amp;existir:</translation>
        </message>
        <message>
            <source>If a folder e&amp;xists:</source>
            <translation>Se uma pasta e&amp;xistir:</translation>
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
            <translation>&amp;Limite de velocidade:</translation>
        </message>
        <message>
            <source>&amp;How:</source>
            <translation>C&amp;omo:</translation>
        </message>
        <message>
            <source>&amp;Priority:</source>
            <translation>Pr&amp;ioridade:</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message numerus="yes">
            <source>Copy %Ln item(s)</source>
            <translation>
                <numerusform>Copiar %Ln item</numerusform>
                <numerusform>Copiar %Ln itens</numerusform>
            </translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Mover</translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln item(s)</source>
            <translation>
                <numerusform>Mover %Ln item</numerusform>
                <numerusform>Mover %Ln itens</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln item(s)</source>
            <translation>
                <numerusform>Excluir %Ln item</numerusform>
                <numerusform>Excluir %Ln itens</numerusform>
            </translation>
        </message>
        <message>
            <source>To trash</source>
            <translation>Para a lixeira</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) to trash</source>
            <translation>
                <numerusform>%Ln item para a lixeira</numerusform>
                <numerusform>%Ln itens para a lixeira</numerusform>
            </translation>
        </message>
        <message>
            <source>Add files or folders.</source>
            <translation>Adicione arquivos ou pastas.</translation>
        </message>
        <message>
            <source>Choose a destination folder.</source>
            <translation>Escolha uma pasta de destino.</translation>
        </message>
        <message>
            <source>The destination must begin with /.</source>
            <translation>O destino deve começar com /.</translation>
        </message>
        <message>
            <source>A new folder %1 will be made for it.</source>
            <translation>Uma nova pasta %1 será criada para isso.</translation>
        </message>
        <message>
            <source>No folder is there, and none can be made.</source>
            <translation>Não há nenhuma pasta ali, e não é possível criar uma.</translation>
        </message>
        <message>
            <source>Add files</source>
            <translation>Adicionar arquivos</translation>
        </message>
        <message>
            <source>Add a folder</source>
            <translation>Adicionar uma pasta</translation>
        </message>
        <message>
            <source>&amp;Keep what is replaced, until it is accepted or undone</source>
            <translation>&amp;Guardar o que for substituído, até ser aceito ou desfeito</translation>
        </message>
        <message>
            <source>P&amp;lan…</source>
            <translation>Pla&amp;nejar…</translation>
        </message>
        <message>
            <source>In a hidden folder beside it</source>
            <translation>Em uma pasta oculta ao lado</translation>
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
                <numerusform>Precisa de você: %Ln pergunta</numerusform>
                <numerusform>Precisa de você: %Ln perguntas</numerusform>
            </translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>Precisa de você</translation>
        </message>
        <message>
            <source>Show log</source>
            <translation>Mostrar registro</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Responder</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mais</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Retomar</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <source>Remove from list</source>
            <translation>Remover da lista</translation>
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
            <translation>Copiar o que é diferente ou não &amp;há lá</translation>
        </message>
        <message>
            <source>&amp;Trash what only the target has…</source>
            <translation>Mover para a lixeira o que só e&amp;xiste no destino…</translation>
        </message>
        <message>
            <source>All items</source>
            <translation>Todos os itens</translation>
        </message>
        <message>
            <source>Problems</source>
            <comment>items</comment>
            <translation>Problemas</translation>
        </message>
        <message>
            <source>Failed, or not kept completely</source>
            <translation>Com falha ou preservados em parte</translation>
        </message>
        <message>
            <source>Which items to show</source>
            <translation>Quais itens mostrar</translation>
        </message>
        <message>
            <source>All</source>
            <comment>items</comment>
            <translation>Todos</translation>
        </message>
        <message>
            <source>Search names</source>
            <translation>Procurar nomes</translation>
        </message>
        <message>
            <source>Open containing &amp;folder</source>
            <translation>Abrir a &amp;pasta</translation>
        </message>
        <message>
            <source>&amp;Copy paths as text</source>
            <translation>&amp;Copiar caminhos como texto</translation>
        </message>
        <message>
            <source>Every item of a job is listed here as soon as one has run.</source>
            <translation>Cada item de uma tarefa aparece aqui assim que uma for executada.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s)</source>
            <translation>
                <numerusform>%Ln item</numerusform>
                <numerusform>%Ln itens</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2 shown, searching</source>
            <comment>items, number</comment>
            <translation>%1, %2 mostrados, procurando</translation>
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
            <translation>Há linhas do registro que não podem ser lidas.</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Com falha</translation>
        </message>
        <message>
            <source>What could not be done</source>
            <translation>O que não pôde ser feito</translation>
        </message>
        <message>
            <source>Warnings</source>
            <comment>items</comment>
            <translation>Avisos</translation>
        </message>
        <message>
            <source>Not kept completely</source>
            <translation>Preservados em parte</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>Ignorados</translation>
        </message>
        <message>
            <source>What was left as it was</source>
            <translation>O que ficou como estava</translation>
        </message>
        <message>
            <source>Replaced</source>
            <comment>items</comment>
            <translation>Substituídos</translation>
        </message>
        <message>
            <source>Replaced an older one</source>
            <translation>Substituíram um existente</translation>
        </message>
        <message>
            <source>Verified</source>
            <comment>items</comment>
            <translation>Verificados</translation>
        </message>
        <message>
            <source>Read back and equal</source>
            <translation>Relidos e iguais</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <source>Writes the items that are shown here to a file</source>
            <translation>Grava em um arquivo os itens mostrados aqui</translation>
        </message>
        <message>
            <source>&amp;Table (CSV)…</source>
            <translation>&amp;Tabela (CSV)…</translation>
        </message>
        <message>
            <source>&amp;Plain text…</source>
            <translation>Te&amp;xto simples…</translation>
        </message>
        <message>
            <source>&amp;JSON lines…</source>
            <translation>Linhas &amp;JSON…</translation>
        </message>
        <message>
            <source>&amp;Checksum list…</source>
            <translation>Lista de &amp;somas de verificação…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) written to %1.</source>
            <translation>
                <numerusform>%Ln item gravado em %1.</numerusform>
                <numerusform>%Ln itens gravados em %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Export the log</source>
            <translation>Exportar o registro</translation>
        </message>
        <message>
            <source>ferry-log</source>
            <comment>name of a file</comment>
            <translation>registro-ferry</translation>
        </message>
        <message>
            <source>Any time</source>
            <translation>Qualquer data</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoje</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Últimos 7 dias</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Últimos 30 dias</translation>
        </message>
        <message>
            <source>Last 365 days</source>
            <translation>Últimos 365 dias</translation>
        </message>
        <message>
            <source>Other…</source>
            <comment>days</comment>
            <translation>Outros…</translation>
        </message>
        <message>
            <source>Jobs of which time to show</source>
            <translation>De que período mostrar tarefas</translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation>Tarefas</translation>
        </message>
        <message>
            <source>Back to the list of jobs</source>
            <translation>Voltar à lista de tarefas</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Itens</translation>
        </message>
        <message>
            <source>Retry failed</source>
            <translation>Tentar de novo as falhas</translation>
        </message>
        <message>
            <source>Undo…</source>
            <translation>Desfazer…</translation>
        </message>
        <message>
            <source>Make alike</source>
            <translation>Igualar</translation>
        </message>
        <message>
            <source>Tries again what failed of the chosen job</source>
            <translation>Tenta de novo o que falhou na tarefa escolhida</translation>
        </message>
        <message>
            <source>Takes back what the chosen job did</source>
            <translation>Desfaz o que a tarefa escolhida fez</translation>
        </message>
        <message>
            <source>Copies into the target what the comparison found missing or other there. What differs in times or rights only gets these.</source>
            <translation>Copia para o destino o que a comparação encontrou lá diferente ou ausente. O que difere só em datas ou permissões recebe apenas estas.</translation>
        </message>
        <message>
            <source>Moves to the trash what the comparison found in the target only</source>
            <translation>Move para a lixeira o que a comparação encontrou só no destino</translation>
        </message>
        <message>
            <source>&amp;Trash what only the target has (%1)…</source>
            <comment>a number of items</comment>
            <translation>Mover para a lixeira o que só e&amp;xiste no destino (%1)…</translation>
        </message>
        <message>
            <source>Makes the target of the chosen comparison like its source</source>
            <translation>Torna o destino da comparação escolhida igual à origem</translation>
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
            <translation>Só os primeiros %1 são mostrados. Restrinja a busca ou escolha um período mais curto.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::OutcomeModel</name>
        <message>
            <source>To: %1</source>
            <translation>Para: %1</translation>
        </message>
        <message>
            <source>This line of the log cannot be read.</source>
            <translation>Esta linha do registro não pode ser lida.</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamanho</translation>
        </message>
        <message>
            <source>What would happen</source>
            <translation>O que aconteceria</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>O que aconteceu</translation>
        </message>
        <message>
            <source>What</source>
            <translation>O quê</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Como</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Destino</translation>
        </message>
        <message>
            <source>Will be asked</source>
            <translation>Será perguntado</translation>
        </message>
        <message>
            <source>Exists already</source>
            <translation>Já existe</translation>
        </message>
        <message>
            <source>Not possible</source>
            <translation>Impossível</translation>
        </message>
        <message>
            <source>Being read</source>
            <translation>Sendo lido</translation>
        </message>
        <message>
            <source>Job</source>
            <translation>Tarefa</translation>
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
            <translation>Novo: %1
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
            <translation>%1. Novo: %2. Existente: %3</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>New one</source>
            <translation>Novo</translation>
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
            <translation>Aplicar a t&amp;odos os casos como este nesta tarefa</translation>
        </message>
        <message>
            <source>Show folder of the new one</source>
            <translation>Mostrar a pasta do novo</translation>
        </message>
        <message>
            <source>Show folder of the one there already</source>
            <translation>Mostrar a pasta do existente</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Perguntas</translation>
        </message>
        <message>
            <source>Also answers later questions of this kind in the same job</source>
            <translation>Responde também a perguntas futuras deste tipo na mesma tarefa</translation>
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
                <numerusform>&amp;Ignorar estes %Ln</numerusform>
                <numerusform>&amp;Ignorar estes %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>In %1</source>
            <translation>Em %1</translation>
        </message>
        <message>
            <source>New one</source>
            <translation>Novo</translation>
        </message>
        <message>
            <source>There already</source>
            <translation>Existente</translation>
        </message>
        <message>
            <source>Show folder</source>
            <translation>Mostrar a pasta</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::QueueView</name>
        <message>
            <source>Transfers</source>
            <translation>Transferências</translation>
        </message>
        <message>
            <source>Jobs in the queue</source>
            <translation>Tarefas na fila</translation>
        </message>
        <message>
            <source>Drop files and folders here.</source>
            <translation>Solte arquivos e pastas aqui.</translation>
        </message>
        <message>
            <source>Drop files and folders here,
or press %1 to copy, %2 to move, %3 to delete.</source>
            <comment>keys</comment>
            <translation>Solte arquivos e pastas aqui,
ou pressione %1 para copiar, %2 para mover, %3 para excluir.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::ResultsModel</name>
        <message>
            <source>not finished</source>
            <translation>não concluído</translation>
        </message>
        <message numerus="yes">
            <source>%1, %Ln item(s)</source>
            <comment>kind of job, number</comment>
            <translation>
                <numerusform>%1, %Ln item</numerusform>
                <numerusform>%1, %Ln itens</numerusform>
            </translation>
        </message>
        <message>
            <source>All jobs</source>
            <translation>Todas as tarefas</translation>
        </message>
        <message numerus="yes">
            <source>%Ln job(s)</source>
            <translation>
                <numerusform>%Ln tarefa</numerusform>
                <numerusform>%Ln tarefas</numerusform>
            </translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quando</translation>
        </message>
        <message>
            <source>Job</source>
            <translation>Tarefa</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Itens</translation>
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
            <translation>&amp;Excluir…</translation>
        </message>
        <message>
            <source>&amp;Ferry</source>
            <translation>&amp;Ferry</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Sair</translation>
        </message>
        <message>
            <source>&amp;Transfers</source>
            <translation>&amp;Transferências</translation>
        </message>
        <message>
            <source>&amp;Answers</source>
            <translation>&amp;Respostas</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>E&amp;xibir</translation>
        </message>
        <message>
            <source>Search the &amp;log</source>
            <translation>Pro&amp;curar no registro</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>Aj&amp;uda</translation>
        </message>
        <message>
            <source>&amp;About Ferry</source>
            <translation>&amp;Sobre o Ferry</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Comandos</translation>
        </message>
        <message>
            <source>No program to open folders was found.</source>
            <translation>Nenhum programa para abrir pastas foi encontrado.</translation>
        </message>
        <message>
            <source>&amp;File manager</source>
            <translation>&amp;Gerenciador de arquivos</translation>
        </message>
        <message>
            <source>Actions and &amp;their keys…</source>
            <translation>&amp;Ações e suas teclas…</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>Configuraçõ&amp;es…</translation>
        </message>
        <message>
            <source>&amp;How Ferry works</source>
            <translation>&amp;Como o Ferry funciona</translation>
        </message>
        <message>
            <source>Drop window</source>
            <translation>Janela para soltar</translation>
        </message>
    </context>
    <context>
        <name>FileKinds</name>
        <message>
            <source>File</source>
            <translation>Arquivo</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Pasta</translation>
        </message>
        <message>
            <source>Pipe</source>
            <translation>Pipe</translation>
        </message>
        <message>
            <source>Socket</source>
            <translation>Soquete</translation>
        </message>
        <message>
            <source>Device node</source>
            <translation>Arquivo de dispositivo</translation>
        </message>
        <message>
            <source>Broken link</source>
            <translation>Link quebrado</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Desconhecido</translation>
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
            <translation>Sair do Ferry</translation>
        </message>
        <message>
            <source>Jobs are still running.</source>
            <translation>Ainda há tarefas em andamento.</translation>
        </message>
        <message>
            <source>A job has not begun yet.</source>
            <translation>Uma tarefa ainda não começou.</translation>
        </message>
        <message>
            <source>What is finished stays, nothing is left half done. The queue is not kept: jobs that wait are forgotten.</source>
            <translation>O que terminou permanece, nada fica pela metade. A fila não é guardada: as tarefas em espera são esquecidas.</translation>
        </message>
        <message>
            <source>What is finished stays, nothing is left half done. The rest can be resumed when Ferry is opened again.</source>
            <translation>O que terminou permanece, nada fica pela metade. O resto pode ser retomado quando o Ferry for aberto de novo.</translation>
        </message>
        <message>
            <source>A job whose plan is open is forgotten.</source>
            <translation>Uma tarefa cujo plano está aberto é esquecida.</translation>
        </message>
        <message>
            <source>Leave Ferry and interrupt them</source>
            <translation>Sair e interromper</translation>
        </message>
        <message>
            <source>Leave anyway</source>
            <translation>Sair mesmo assim</translation>
        </message>
        <message>
            <source>Keep window open</source>
            <translation>Manter a janela aberta</translation>
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
            <translation>Mais para todas as transferências</translation>
        </message>
        <message numerus="yes">
            <source>%Ln dropped item(s) left out: only files and folders of this computer can be taken.</source>
            <translation>
                <numerusform>%Ln item solto ficou de fora: só são aceitos arquivos e pastas deste computador.</numerusform>
                <numerusform>%Ln itens soltos ficaram de fora: só são aceitos arquivos e pastas deste computador.</numerusform>
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
            <translation>&amp;Nova pasta…</translation>
        </message>
        <message>
            <source>&amp;Rename</source>
            <translation>&amp;Renomear</translation>
        </message>
        <message>
            <source>To &amp;trash</source>
            <translation>Mover para a &amp;lixeira</translation>
        </message>
        <message>
            <source>Delete for &amp;good…</source>
            <translation>Excluir &amp;definitivamente…</translation>
        </message>
        <message>
            <source>Restore from the trash</source>
            <translation>Restaurar da lixeira</translation>
        </message>
        <message>
            <source>Empty the trash…</source>
            <translation>Esvaziar a lixeira…</translation>
        </message>
        <message>
            <source>C&amp;ut</source>
            <translation>Recort&amp;ar</translation>
        </message>
        <message>
            <source>Copy to clip&amp;board</source>
            <translation>Copiar &amp;para a área de transferência</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>C&amp;olar</translation>
        </message>
        <message>
            <source>Select &amp;all</source>
            <translation>Selecionar &amp;tudo</translation>
        </message>
        <message>
            <source>Select this one</source>
            <translation>Selecionar este</translation>
        </message>
        <message>
            <source>Select and go down</source>
            <translation>Selecionar e descer</translation>
        </message>
        <message>
            <source>&amp;Select by pattern…</source>
            <translation>&amp;Selecionar por padrão…</translation>
        </message>
        <message>
            <source>U&amp;nselect by pattern…</source>
            <translation>&amp;Desmarcar por padrão…</translation>
        </message>
        <message>
            <source>&amp;Invert selection</source>
            <translation>&amp;Inverter seleção</translation>
        </message>
        <message>
            <source>&amp;Filter</source>
            <translation>&amp;Filtrar</translation>
        </message>
        <message>
            <source>Quick search</source>
            <translation>Busca rápida</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Voltar</translation>
        </message>
        <message>
            <source>&amp;Forward</source>
            <translation>&amp;Avançar</translation>
        </message>
        <message>
            <source>&amp;Up</source>
            <translation>&amp;Subir</translation>
        </message>
        <message>
            <source>Up, from a list of files</source>
            <translation>Subir, a partir de uma lista de arquivos</translation>
        </message>
        <message>
            <source>&amp;Home</source>
            <translation>Pasta &amp;pessoal</translation>
        </message>
        <message>
            <source>Type a &amp;path</source>
            <translation>&amp;Digitar um caminho</translation>
        </message>
        <message>
            <source>&amp;Read again</source>
            <translation>Atuali&amp;zar</translation>
        </message>
        <message>
            <source>Same folder in the other pan&amp;e</source>
            <translation>&amp;Mesma pasta no outro painel</translation>
        </message>
        <message>
            <source>New &amp;tab</source>
            <translation>&amp;Nova aba</translation>
        </message>
        <message>
            <source>&amp;Close tab</source>
            <translation>&amp;Fechar aba</translation>
        </message>
        <message>
            <source>&amp;Hidden files</source>
            <translation>Arquivos &amp;ocultos</translation>
        </message>
        <message>
            <source>&amp;Places</source>
            <translation>&amp;Locais</translation>
        </message>
        <message>
            <source>&amp;Transfers</source>
            <translation>&amp;Transferências</translation>
        </message>
        <message>
            <source>&amp;Keys at the bottom</source>
            <translation>Teclas em&amp;baixo</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Arquivo</translation>
        </message>
        <message>
            <source>Transfers &amp;window</source>
            <translation>&amp;Janela de transferências</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Sair</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Editar</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>Ir &amp;para</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>E&amp;xibir</translation>
        </message>
        <message>
            <source>&amp;Answers</source>
            <translation>R&amp;espostas</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>Aj&amp;uda</translation>
        </message>
        <message>
            <source>&amp;About Ferry</source>
            <translation>&amp;Sobre o Ferry</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Comandos</translation>
        </message>
        <message>
            <source>How files are shown</source>
            <translation>Como os arquivos são mostrados</translation>
        </message>
        <message>
            <source>Commands and their keys</source>
            <translation>Comandos e suas teclas</translation>
        </message>
        <message>
            <source>Propert&amp;ies</source>
            <translation>Propri&amp;edades</translation>
        </message>
        <message>
            <source>Count folder sizes</source>
            <translation>Calcular o tamanho das pastas</translation>
        </message>
        <message>
            <source>What is in an archive cannot be counted.</source>
            <translation>O que está em um arquivo compactado não pode ser calculado.</translation>
        </message>
        <message>
            <source>There is no folder here to count.</source>
            <translation>Não há aqui nenhuma pasta para calcular.</translation>
        </message>
        <message>
            <source>S&amp;wap the panes</source>
            <translation>&amp;Trocar os painéis</translation>
        </message>
        <message>
            <source>Actions and &amp;their keys…</source>
            <translation>&amp;Ações e suas teclas…</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Renomear</translation>
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
            <translation>Nova pasta</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>Lixeira</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>a key, what it does</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Plan the cop&amp;y…</source>
            <translation>&amp;Planejar a cópia…</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>Configuraçõ&amp;es…</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <comment>a file</comment>
            <translation>Ed&amp;itar</translation>
        </message>
        <message>
            <source>&amp;Open with</source>
            <translation>A&amp;brir com</translation>
        </message>
        <message>
            <source>Compare both &amp;folders</source>
            <translation>Comp&amp;arar as duas pastas</translation>
        </message>
        <message>
            <source>Bring the other folder up to &amp;date…</source>
            <translation>At&amp;ualizar a outra pasta…</translation>
        </message>
        <message>
            <source>Compare all content with the other folder</source>
            <translation>Comparar todo o conteúdo com a outra pasta</translation>
        </message>
        <message>
            <source>Check the files of checksum lists</source>
            <translation>Verificar os arquivos das listas de somas de verificação</translation>
        </message>
        <message>
            <source>&amp;Add this folder to the places</source>
            <translation>Ad&amp;icionar esta pasta aos locais</translation>
        </message>
        <message>
            <source>Remove from the places</source>
            <translation>Tirar dos locais</translation>
        </message>
        <message>
            <source>Choose a place for the left pane…</source>
            <translation>Escolher um local para o painel esquerdo…</translation>
        </message>
        <message>
            <source>Choose a place for the right pane…</source>
            <translation>Escolher um local para o painel direito…</translation>
        </message>
        <message>
            <source>To the places and back</source>
            <translation>Para os locais e de volta</translation>
        </message>
        <message>
            <source>To the files</source>
            <translation>Para os arquivos</translation>
        </message>
        <message>
            <source>&amp;Larger icons, with pictures</source>
            <translation>Í&amp;cones maiores, com imagens</translation>
        </message>
        <message>
            <source>S&amp;maller icons</source>
            <translation>Ícones &amp;menores</translation>
        </message>
        <message>
            <source>&amp;Other pane</source>
            <translation>&amp;Outro painel</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>&amp;How Ferry works</source>
            <translation>&amp;Como o Ferry funciona</translation>
        </message>
        <message>
            <source>Compre&amp;ss…</source>
            <translation>Compac&amp;tar…</translation>
        </message>
        <message>
            <source>E&amp;xtract here</source>
            <translation>E&amp;xtrair aqui</translation>
        </message>
        <message>
            <source>Extract to the other pane</source>
            <translation>Extrair no outro painel</translation>
        </message>
        <message>
            <source>Detailed list</source>
            <translation>Lista detalhada</translation>
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
            <translation>Nome</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamanho</translation>
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
            <translation>Transferências abaixo dos painéis</translation>
        </message>
        <message>
            <source>Drop window</source>
            <translation>Janela para soltar</translation>
        </message>
        <message>
            <source>The files are taken out of the archive first. Esc or a click ends it.</source>
            <translation>Primeiro os arquivos são extraídos do arquivo compactado. Esc ou um clique cancela.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::FolderModel</name>
        <message>
            <source>%1, %2, marked</source>
            <comment>name, kind of file; spoken</comment>
            <translation>%1, %2, selecionado</translation>
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
            <translation>Pelo menos %1: nem tudo o que há nesta pasta pôde ser examinado.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamanho</translation>
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
            <translation>Novo nome</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PaneTabs</name>
        <message>
            <source>Folders in tabs</source>
            <translation>Pastas em abas</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PaneView</name>
        <message>
            <source>Folders too</source>
            <translation>Também pastas</translation>
        </message>
        <message>
            <source>Files in %1</source>
            <translation>Arquivos em %1</translation>
        </message>
        <message>
            <source>No name here has “%1” in it.</source>
            <translation>Nenhum nome aqui contém “%1”.</translation>
        </message>
        <message>
            <source>Only hidden files are here.</source>
            <translation>Só há arquivos ocultos aqui.</translation>
        </message>
        <message>
            <source>Only hidden files are here. %1 shows them.</source>
            <comment>a key</comment>
            <translation>Só há arquivos ocultos aqui. %1 os mostra.</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln selected</source>
            <translation>
                <numerusform>%1 de %Ln selecionado</numerusform>
                <numerusform>%1 de %Ln selecionados</numerusform>
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
                <numerusform>%1 de %Ln item mostrado</numerusform>
                <numerusform>%1 de %Ln itens mostrados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s)</source>
            <translation>
                <numerusform>%Ln item</numerusform>
                <numerusform>%Ln itens</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 free</source>
            <comment>space on a device</comment>
            <translation>%1 livres</translation>
        </message>
        <message>
            <source>Filter names</source>
            <translation>Filtrar nomes</translation>
        </message>
        <message>
            <source>Quick search</source>
            <translation>Busca rápida</translation>
        </message>
        <message>
            <source>Select by pattern</source>
            <translation>Selecionar por padrão</translation>
        </message>
        <message>
            <source>Unselect by pattern</source>
            <translation>Desmarcar por padrão</translation>
        </message>
        <message>
            <source>Part of the name, or a pattern like *.jpg;*.png</source>
            <translation>Parte do nome, ou um padrão como *.jpg;*.png</translation>
        </message>
        <message>
            <source>Beginning or part of a name; arrows up and down go to others</source>
            <translation>Início ou parte de um nome; as setas para cima e para baixo vão a outros</translation>
        </message>
        <message>
            <source>%1, like *.jpg;*.png</source>
            <comment>what a pattern is for</comment>
            <translation>%1, como *.jpg;*.png</translation>
        </message>
        <message>
            <source>Reading the archive…</source>
            <translation>Lendo o arquivo compactado…</translation>
        </message>
        <message>
            <source>Reading the folder…</source>
            <translation>Lendo a pasta…</translation>
        </message>
        <message>
            <source>This folder is empty.</source>
            <translation>Esta pasta está vazia.</translation>
        </message>
        <message>
            <source>This folder is empty. Drop files here.</source>
            <translation>Esta pasta está vazia. Solte arquivos aqui.</translation>
        </message>
        <message>
            <source>This folder is empty. Drop files here, or press %1 in the other pane.</source>
            <comment>a key</comment>
            <translation>Esta pasta está vazia. Solte arquivos aqui ou pressione %1 no outro painel.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PathBar</name>
        <message>
            <source>Folders above</source>
            <translation>Pastas acima</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Pasta</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Pasta pessoal</translation>
        </message>
        <message>
            <source>Folder %1</source>
            <comment>a button that goes there</comment>
            <translation>Pasta %1</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PlacesView</name>
        <message>
            <source>This computer</source>
            <translation>Este computador</translation>
        </message>
        <message>
            <source>Places and devices</source>
            <translation>Locais e dispositivos</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Locais</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Pasta pessoal</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Dispositivos</translation>
        </message>
        <message>
            <source>Bookmarks</source>
            <translation>Favoritos</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s)</source>
            <translation>
                <numerusform>%Ln item</numerusform>
                <numerusform>%Ln itens</numerusform>
            </translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>Vazia</translation>
        </message>
        <message>
            <source>%1 free</source>
            <comment>space on a device</comment>
            <translation>%1 livres</translation>
        </message>
        <message>
            <source>%1 can be taken out.</source>
            <translation>%1 pode ser removido.</translation>
        </message>
        <message>
            <source>%1 is unmounted.</source>
            <translation>%1 está desmontado.</translation>
        </message>
        <message>
            <source>%1 stays: something on it is in use.</source>
            <translation>%1 permanece: algo nele está em uso.</translation>
        </message>
        <message>
            <source>%1 stays: %2</source>
            <comment>device: reason</comment>
            <translation>%1 permanece: %2</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Abrir</translation>
        </message>
        <message>
            <source>Empty the trash…</source>
            <translation>Esvaziar a lixeira…</translation>
        </message>
        <message>
            <source>Open the trash on it</source>
            <translation>Abrir a lixeira dele</translation>
        </message>
        <message>
            <source>&amp;Take out %1</source>
            <translation>&amp;Remover %1</translation>
        </message>
        <message>
            <source>&amp;Remove from the places</source>
            <translation>&amp;Tirar dos locais</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::TransferDialog</name>
        <message numerus="yes">
            <source>%Ln item(s)</source>
            <translation>
                <numerusform>%Ln item</numerusform>
                <numerusform>%Ln itens</numerusform>
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
            <translation>&amp;Mover %1 para:</translation>
        </message>
        <message>
            <source>&amp;Copy %1 to:</source>
            <translation>&amp;Copiar %1 para:</translation>
        </message>
        <message>
            <source>Destination folder</source>
            <translation>Pasta de destino</translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln item(s)</source>
            <translation>
                <numerusform>Mover %Ln item</numerusform>
                <numerusform>Mover %Ln itens</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copy %Ln item(s)</source>
            <translation>
                <numerusform>Copiar %Ln item</numerusform>
                <numerusform>Copiar %Ln itens</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Options…</source>
            <translation>&amp;Opções…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>&amp;Plan…</source>
            <translation>&amp;Planejar…</translation>
        </message>
        <message>
            <source>Shows first what would happen, item by item</source>
            <translation>Mostra antes o que aconteceria, item por item</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::TransfersPanel</name>
        <message>
            <source>Transfers</source>
            <translation>Transferências</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>Precisa de você</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Registro</translation>
        </message>
        <message>
            <source>Views</source>
            <translation>Exibições</translation>
        </message>
        <message>
            <source>Pause a&amp;ll</source>
            <translation>Pausar t&amp;udo</translation>
        </message>
        <message>
            <source>R&amp;esume all</source>
            <translation>Ret&amp;omar tudo</translation>
        </message>
        <message>
            <source>Ca&amp;ncel all</source>
            <translation>Ca&amp;ncelar tudo</translation>
        </message>
        <message>
            <source>Clear f&amp;inished</source>
            <translation>Li&amp;mpar as concluídas</translation>
        </message>
        <message>
            <source>Speed limit of all jobs…</source>
            <translation>Limite de velocidade de todas as tarefas…</translation>
        </message>
        <message>
            <source>&amp;Needs you</source>
            <translation>&amp;Precisa de você</translation>
        </message>
        <message>
            <source>L&amp;og</source>
            <translation>Re&amp;gistro</translation>
        </message>
        <message>
            <source>Needs you %1</source>
            <translation>Precisa de você (%1)</translation>
        </message>
        <message>
            <source>Transfers %1</source>
            <translation>Transferências %1</translation>
        </message>
        <message>
            <source>Limit %1</source>
            <comment>of the speed of all jobs</comment>
            <translation>Limite %1</translation>
        </message>
        <message>
            <source>&amp;Details</source>
            <translation>&amp;Detalhes</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>what goes on, what will follow</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Speed limit of all jobs</source>
            <translation>Limite de velocidade de todas as tarefas</translation>
        </message>
        <message>
            <source>List of &amp;transfers</source>
            <translation>Lista de t&amp;ransferências</translation>
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
            <translation>&amp;Como estava</translation>
        </message>
        <message>
            <source>&amp;Do it</source>
            <translation>&amp;Executar</translation>
        </message>
        <message>
            <source>Actions and their keys</source>
            <translation>Ações e suas teclas</translation>
        </message>
        <message>
            <source>What do you want to do?</source>
            <translation>O que você quer fazer?</translation>
        </message>
        <message>
            <source>Search actions</source>
            <translation>Procurar ações</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Ações</translation>
        </message>
        <message>
            <source>New key</source>
            <translation>Nova tecla</translation>
        </message>
        <message>
            <source>&amp;Key:</source>
            <translation>&amp;Tecla:</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>“%1”</source>
            <comment>an action</comment>
            <translation>“%1”</translation>
        </message>
        <message>
            <source>No action has these words in its name.</source>
            <translation>Nenhuma ação tem essas palavras no nome.</translation>
        </message>
        <message>
            <source>%1 has this key now and would lose it.</source>
            <translation>Esta tecla agora é de %1, que a perderia.</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between actions</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>Not possible at this moment.</source>
            <translation>Não é possível neste momento.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::ActionModel</name>
        <message>
            <source>Action</source>
            <translation>Ação</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menu</translation>
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
            <translation>Detalhes da tarefa</translation>
        </message>
        <message>
            <source> MB/s</source>
            <comment>megabytes per second, behind a number</comment>
            <translation> MB/s</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>sem limite</translation>
        </message>
        <message>
            <source>Speed limit of this job</source>
            <translation>Limite de velocidade desta tarefa</translation>
        </message>
        <message>
            <source>Whether this job reads back what it writes</source>
            <translation>Se esta tarefa relê o que grava</translation>
        </message>
        <message>
            <source>Of files that begin from now on</source>
            <translation>Para os arquivos que começarem a partir de agora</translation>
        </message>
        <message>
            <source>What this job does if a file exists</source>
            <translation>O que esta tarefa faz se um arquivo existir</translation>
        </message>
        <message>
            <source>What this job does if a folder exists</source>
            <translation>O que esta tarefa faz se uma pasta existir</translation>
        </message>
        <message>
            <source>Priority of this job</source>
            <translation>Prioridade desta tarefa</translation>
        </message>
        <message>
            <source>In the background it gives way to other programs</source>
            <translation>Em segundo plano, ela dá passagem aos outros programas</translation>
        </message>
        <message>
            <source>Limit:</source>
            <translation>Limite:</translation>
        </message>
        <message>
            <source>Verify:</source>
            <translation>Verificar:</translation>
        </message>
        <message>
            <source>If a file exists:</source>
            <translation>Se um arquivo existir:</translation>
        </message>
        <message>
            <source>If a folder exists:</source>
            <translation>Se uma pasta existir:</translation>
        </message>
        <message>
            <source>Priority:</source>
            <translation>Prioridade:</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PropertiesDialog</name>
        <message>
            <source>&amp;Change permissions</source>
            <translation>&amp;Alterar permissões</translation>
        </message>
        <message>
            <source>Properties of %1</source>
            <translation>Propriedades de %1</translation>
        </message>
        <message numerus="yes">
            <source>Properties of %Ln item(s)</source>
            <translation>
                <numerusform>Propriedades de %Ln item</numerusform>
                <numerusform>Propriedades de %Ln itens</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s)</source>
            <translation>
                <numerusform>%Ln item</numerusform>
                <numerusform>%Ln itens</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Kind:</source>
            <translation>Tipo:</translation>
        </message>
        <message>
            <source>Folder:</source>
            <translation>Pasta:</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>Contando…</translation>
        </message>
        <message>
            <source>Size:</source>
            <translation>Tamanho:</translation>
        </message>
        <message>
            <source>Modified:</source>
            <translation>Modificado:</translation>
        </message>
        <message>
            <source>Owner:</source>
            <translation>Dono:</translation>
        </message>
        <message>
            <source>Leads to:</source>
            <translation>Leva a:</translation>
        </message>
        <message>
            <source>Came from:</source>
            <translation>Estava em:</translation>
        </message>
        <message>
            <source>Deleted:</source>
            <comment>when it was put into the trash</comment>
            <translation>Excluído:</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Ler</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>Gravar</translation>
        </message>
        <message>
            <source>Run or enter</source>
            <translation>Executar ou entrar</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Dono</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Grupo</translation>
        </message>
        <message>
            <source>Others</source>
            <translation>Outros</translation>
        </message>
        <message>
            <source>May</source>
            <translation>Permissões</translation>
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
            <translation>Não igual para todos</translation>
        </message>
        <message>
            <source>%1, group %2</source>
            <translation>%1, grupo %2</translation>
        </message>
        <message>
            <source>%1, %2 on the device</source>
            <comment>sizes</comment>
            <translation>%1, %2 no dispositivo</translation>
        </message>
        <message>
            <source>%1 in %2</source>
            <comment>files in folders</comment>
            <translation>%1 em %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln arquivo</numerusform>
                <numerusform>%Ln arquivos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln folder(s)</source>
            <translation>
                <numerusform>%Ln pasta</numerusform>
                <numerusform>%Ln pastas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln could not be looked at</source>
            <translation>
                <numerusform>%Ln não pôde ser examinado</numerusform>
                <numerusform>%Ln não puderam ser examinados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) could not be changed. The first: %1</source>
            <translation>
                <numerusform>%Ln item não pôde ser alterado: %1</numerusform>
                <numerusform>%Ln itens não puderam ser alterados. O primeiro: %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::RateGraph</name>
        <message>
            <source>Speed over time</source>
            <translation>Velocidade no tempo</translation>
        </message>
        <message>
            <source>No speed was recorded.</source>
            <translation>A velocidade não foi registrada.</translation>
        </message>
        <message>
            <source>%1 on average, %2 now, %3 at most</source>
            <translation>%1 em média, %2 agora, %3 no máximo</translation>
        </message>
        <message>
            <source>not recorded all the time</source>
            <comment>a job's speed</comment>
            <translation>não registrada o tempo todo</translation>
        </message>
        <message numerus="yes">
            <source>paused %Ln time(s)</source>
            <comment>a job</comment>
            <translation>
                <numerusform>pausado %Ln vez</numerusform>
                <numerusform>pausado %Ln vezes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>asked %Ln time(s)</source>
            <comment>a job that needed somebody</comment>
            <translation>
                <numerusform>perguntou %Ln vez</numerusform>
                <numerusform>perguntou %Ln vezes</numerusform>
            </translation>
        </message>
        <message>
            <source>The speed shows here while it copies.</source>
            <translation>A velocidade aparece aqui durante a cópia.</translation>
        </message>
        <message>
            <source>%1 on average</source>
            <translation>%1 em média</translation>
        </message>
    </context>
    <context>
        <name>OptionBoxes</name>
        <message>
            <source>Ask me</source>
            <translation>Perguntar</translation>
        </message>
        <message>
            <source>Skip the new one</source>
            <translation>Ignorar o novo</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Substituir</translation>
        </message>
        <message>
            <source>Replace if newer</source>
            <translation>Substituir se mais novo</translation>
        </message>
        <message>
            <source>Replace if the size differs</source>
            <translation>Substituir se o tamanho diferir</translation>
        </message>
        <message>
            <source>Replace if the content differs</source>
            <translation>Substituir se o conteúdo diferir</translation>
        </message>
        <message>
            <source>Keep both, rename the new one</source>
            <translation>Manter os dois, renomear o novo</translation>
        </message>
        <message>
            <source>Keep both, rename the old one</source>
            <translation>Manter os dois, renomear o antigo</translation>
        </message>
        <message>
            <source>Report as a problem</source>
            <translation>Relatar como problema</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Mesclar</translation>
        </message>
        <message>
            <source>Wait for room, report the rest</source>
            <translation>Esperar por espaço, relatar o resto</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Não</translation>
        </message>
        <message>
            <source>Read back from the device</source>
            <translation>Reler do dispositivo</translation>
        </message>
        <message>
            <source>Normal</source>
            <comment>the priority of a job</comment>
            <translation>Normal</translation>
        </message>
        <message>
            <source>In the background</source>
            <translation>Em segundo plano</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::Announcer</name>
        <message>
            <source>Ferry needs you</source>
            <translation>O Ferry precisa de você</translation>
        </message>
        <message numerus="yes">
            <source>%Ln question(s) wait for an answer. Everything else goes on.</source>
            <translation>
                <numerusform>%Ln pergunta aguarda resposta. Todo o resto continua.</numerusform>
                <numerusform>%Ln perguntas aguardam resposta. Todo o resto continua.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln job(s) have ended.</source>
            <translation>
                <numerusform>%Ln tarefa terminou.</numerusform>
                <numerusform>%Ln tarefas terminaram.</numerusform>
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
                <numerusform>%Ln delas com problemas.</numerusform>
                <numerusform>%Ln delas com problemas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Done with problems</source>
            <translation>Concluído com problemas</translation>
        </message>
        <message>
            <source>All done</source>
            <translation>Tudo concluído</translation>
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
            <translation>Abrir pasta</translation>
        </message>
        <message>
            <source>Show log</source>
            <translation>Mostrar registro</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Tentar de novo</translation>
        </message>
        <message>
            <source>Eject</source>
            <translation>Ejetar</translation>
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
            <translation>&amp;Guardar o que for substituído, até ser aceito ou desfeito</translation>
        </message>
        <message>
            <source>Plan: %1</source>
            <translation>Plano: %1</translation>
        </message>
        <message>
            <source>In a hidden folder beside it</source>
            <translation>Em uma pasta oculta ao lado</translation>
        </message>
        <message>
            <source>All items</source>
            <translation>Todos os itens</translation>
        </message>
        <message>
            <source>In the way</source>
            <comment>items</comment>
            <translation>Impedimentos</translation>
        </message>
        <message>
            <source>What is in the way</source>
            <translation>O que impede</translation>
        </message>
        <message>
            <source>New</source>
            <comment>items</comment>
            <translation>Novos</translation>
        </message>
        <message>
            <source>What comes to a free name</source>
            <translation>O que recebe um nome livre</translation>
        </message>
        <message>
            <source>Replacing</source>
            <comment>items</comment>
            <translation>Substituem</translation>
        </message>
        <message>
            <source>What takes the place of another</source>
            <translation>O que toma o lugar de outro</translation>
        </message>
        <message>
            <source>Identical</source>
            <comment>items</comment>
            <translation>Idênticos</translation>
        </message>
        <message>
            <source>What is there already and looks the same</source>
            <translation>O que já está lá e parece igual</translation>
        </message>
        <message>
            <source>Skipped</source>
            <comment>items</comment>
            <translation>Ignorados</translation>
        </message>
        <message>
            <source>What would not be copied</source>
            <translation>O que não seria copiado</translation>
        </message>
        <message>
            <source>Which items to show</source>
            <translation>Quais itens mostrar</translation>
        </message>
        <message>
            <source>All</source>
            <comment>items</comment>
            <translation>Todos</translation>
        </message>
        <message>
            <source>Search names</source>
            <translation>Procurar nomes</translation>
        </message>
        <message>
            <source>Items of the plan</source>
            <translation>Itens do plano</translation>
        </message>
        <message>
            <source>If a file &amp;exists:</source>
            <translation>Se um arquivo &amp;existir:</translation>
        </message>
        <message>
            <source>If a folder e&amp;xists:</source>
            <translation>Se uma pasta e&amp;xistir:</translation>
        </message>
        <message>
            <source>If something &amp;fails:</source>
            <translation>Se algo &amp;falhar:</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message numerus="yes">
            <source>%Ln new</source>
            <comment>items</comment>
            <translation>
                <numerusform>%Ln novo</numerusform>
                <numerusform>%Ln novos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln replace(s) another</source>
            <translation>
                <numerusform>%Ln substitui outro</numerusform>
                <numerusform>%Ln substituem outros</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln identical</source>
            <comment>items left alone</comment>
            <translation>
                <numerusform>%Ln idêntico</numerusform>
                <numerusform>%Ln idênticos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln kept beside another</source>
            <comment>items</comment>
            <translation>
                <numerusform>%Ln mantido ao lado de outro</numerusform>
                <numerusform>%Ln mantidos ao lado de outros</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln skipped</source>
            <translation>
                <numerusform>%Ln ignorado</numerusform>
                <numerusform>%Ln ignorados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln to be asked about</source>
            <translation>
                <numerusform>%Ln a perguntar</numerusform>
                <numerusform>%Ln a perguntar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln exist(s) already</source>
            <translation>
                <numerusform>%Ln já existe</numerusform>
                <numerusform>%Ln já existem</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln not possible</source>
            <translation>
                <numerusform>%Ln impossível</numerusform>
                <numerusform>%Ln impossíveis</numerusform>
            </translation>
        </message>
        <message>
            <source>At the pace of the last such job it takes %1.</source>
            <comment>a time</comment>
            <translation>No ritmo da última tarefa desse tipo, leva %1.</translation>
        </message>
        <message numerus="yes">
            <source>What is there looks the same as %Ln of them: size and time.</source>
            <translation>
                <numerusform>Em %Ln deles, o que está lá parece igual: tamanho e data.</numerusform>
                <numerusform>Em %Ln deles, o que está lá parece igual: tamanho e data.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>You will be asked about %Ln folder(s) that exist(s); here it is as if they were merged.</source>
            <translation>
                <numerusform>Será perguntado sobre %Ln pasta existente; aqui é como se fosse mesclada.</numerusform>
                <numerusform>Será perguntado sobre %Ln pastas existentes; aqui é como se fossem mescladas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Needs up to %1 of %2 free.</source>
            <comment>sizes</comment>
            <translation>Precisa de até %1 de %2 livres.</translation>
        </message>
        <message>
            <source>Needs up to %1.</source>
            <comment>size</comment>
            <translation>Precisa de até %1.</translation>
        </message>
        <message>
            <source>What is replaced gives back %1 on the way.</source>
            <comment>size</comment>
            <translation>O que é substituído libera %1 pelo caminho.</translation>
        </message>
        <message>
            <source>At least %1 will stay free.</source>
            <comment>size</comment>
            <translation>Pelo menos %1 continuarão livres.</translation>
        </message>
        <message>
            <source>The destination cannot keep: %1.</source>
            <translation>O destino não pode preservar: %1.</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between what cannot be kept</comment>
            <translation>, </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) of the plan cannot be read and are not counted.</source>
            <translation>
                <numerusform>%Ln item do plano não pode ser lido e não foi contado.</numerusform>
                <numerusform>%Ln itens do plano não podem ser lidos e não foram contados.</numerusform>
            </translation>
        </message>
        <message>
            <source>Up to %1 of room is missing.</source>
            <comment>size</comment>
            <translation>Faltam até %1 de espaço.</translation>
        </message>
        <message>
            <source>reading what was found…</source>
            <translation>lendo o que foi encontrado…</translation>
        </message>
        <message>
            <source>looking…</source>
            <translation>examinando…</translation>
        </message>
        <message>
            <source>Nothing to do.</source>
            <translation>Nada a fazer.</translation>
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
                <numerusform>Extrair %Ln</numerusform>
                <numerusform>Extrair %Ln</numerusform>
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
                <numerusform>substituir %Ln</numerusform>
                <numerusform>substituir %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>ask about %Ln</source>
            <comment>items</comment>
            <translation>
                <numerusform>perguntar sobre %Ln</numerusform>
                <numerusform>perguntar sobre %Ln</numerusform>
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
                <numerusform>%Ln pasta</numerusform>
                <numerusform>%Ln pastas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::SettingsDialog</name>
        <message>
            <source>Read &amp;copies back from the device and compare them</source>
            <translation>Reler as &amp;cópias do dispositivo e compará-las</translation>
        </message>
        <message>
            <source>Read &amp;moved files back before the source is removed</source>
            <translation>Reler o que foi &amp;movido antes de remover a origem</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Configurações</translation>
        </message>
        <message>
            <source>&amp;Keys…</source>
            <translation>&amp;Teclas…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Only between file systems: on one, a move is a change of names.</source>
            <translation>Só entre sistemas de arquivos: dentro de um, mover é só renomear.</translation>
        </message>
        <message>
            <source>New jobs</source>
            <translation>Novas tarefas</translation>
        </message>
        <message>
            <source>If a &amp;file exists:</source>
            <translation>Se um &amp;arquivo existir:</translation>
        </message>
        <message>
            <source>If a f&amp;older exists:</source>
            <translation>Se uma &amp;pasta existir:</translation>
        </message>
        <message>
            <source>&amp;Show the plan when something is in the way</source>
            <translation>M&amp;ostrar o plano se algo impedir</translation>
        </message>
        <message>
            <source>Desktop</source>
            <translation>Área de trabalho</translation>
        </message>
        <message>
            <source>&amp;Tell me when the queue has ended or needs me</source>
            <translation>A&amp;visar quando a fila terminar ou precisar de mim</translation>
        </message>
        <message>
            <source>Go on in the t&amp;ray when the window is closed</source>
            <translation>Continuar na &amp;bandeja quando a janela for fechada</translation>
        </message>
        <message>
            <source>Language of the system</source>
            <translation>Idioma do sistema</translation>
        </message>
        <message>
            <source>Ferry speaks it from its next start.</source>
            <translation>O Ferry o usará a partir da próxima vez que for aberto.</translation>
        </message>
        <message>
            <source>&amp;Language:</source>
            <translation>&amp;Idioma:</translation>
        </message>
        <message>
            <source>Kee&amp;p what is replaced until the job is accepted or undone</source>
            <translation>&amp;Guardar o que for substituído, até a tarefa ser aceita ou desfeita</translation>
        </message>
        <message>
            <source>In a hidden folder beside it</source>
            <translation>Em uma pasta oculta ao lado</translation>
        </message>
        <message>
            <source>Right-click men&amp;us…</source>
            <translation>Men&amp;us de contexto…</translation>
        </message>
        <message>
            <source>Ferry's entries in other file managers</source>
            <translation>As entradas do Ferry em outros gerenciadores de arquivos</translation>
        </message>
        <message>
            <source>&amp;Ask before files go to the trash</source>
            <translation>Perguntar antes de mover para a &amp;lixeira</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::TrayIcon</name>
        <message>
            <source>&amp;Pause all</source>
            <translation>Pausar &amp;tudo</translation>
        </message>
        <message>
            <source>&amp;Resume all</source>
            <translation>&amp;Retomar tudo</translation>
        </message>
        <message>
            <source>&amp;Open Ferry</source>
            <translation>&amp;Abrir o Ferry</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Sair</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>Ferry: what goes on</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Drop window</source>
            <translation>Janela para soltar</translation>
        </message>
    </context>
    <context>
        <name>ferry::Windows</name>
        <message>
            <source>Ferry goes on</source>
            <translation>O Ferry continua</translation>
        </message>
        <message>
            <source>The jobs go on in the background. The icon in the tray leads back to them.</source>
            <translation>As tarefas continuam em segundo plano. O ícone na bandeja leva de volta a elas.</translation>
        </message>
        <message>
            <source>The computer stays on</source>
            <translation>O computador continua ligado</translation>
        </message>
        <message>
            <source>Not everything went as it should; the log tells.</source>
            <translation>Nem tudo correu como devia; o registro explica.</translation>
        </message>
        <message>
            <source>Ferry was quit before.</source>
            <translation>O Ferry foi encerrado antes.</translation>
        </message>
        <message>
            <source>Nothing was ejected</source>
            <translation>Nada foi ejetado</translation>
        </message>
        <message>
            <source>%1 can be taken out.</source>
            <translation>%1 pode ser removido.</translation>
        </message>
        <message>
            <source>%1 is unmounted.</source>
            <translation>%1 está desmontado.</translation>
        </message>
        <message>
            <source>%1 stays</source>
            <translation>%1 permanece</translation>
        </message>
        <message>
            <source>Something on it is in use.</source>
            <translation>Algo nele está em uso.</translation>
        </message>
        <message numerus="yes">
            <source>The computer will be suspended in %Ln second(s).</source>
            <translation>
                <numerusform>O computador será suspenso em %Ln segundo.</numerusform>
                <numerusform>O computador será suspenso em %Ln segundos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The computer will be switched off in %Ln second(s).</source>
            <translation>
                <numerusform>O computador será desligado em %Ln segundo.</numerusform>
                <numerusform>O computador será desligado em %Ln segundos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Suspend</source>
            <translation>Suspender</translation>
        </message>
        <message>
            <source>Power off</source>
            <translation>Desligar</translation>
        </message>
        <message>
            <source>Suspend now</source>
            <translation>Suspender agora</translation>
        </message>
        <message>
            <source>Power off now</source>
            <translation>Desligar agora</translation>
        </message>
        <message>
            <source>The computer will be suspended</source>
            <translation>O computador será suspenso</translation>
        </message>
        <message>
            <source>The computer will be switched off</source>
            <translation>O computador será desligado</translation>
        </message>
        <message>
            <source>All jobs are done. It happens in a minute.</source>
            <translation>Todas as tarefas foram concluídas. Acontecerá em um minuto.</translation>
        </message>
        <message>
            <source>Not all that was written is safe on its device yet.</source>
            <translation>Nem tudo o que foi gravado já está a salvo no dispositivo.</translation>
        </message>
        <message>
            <source>It could not be found out what is mounted.</source>
            <translation>Não foi possível saber o que está montado.</translation>
        </message>
        <message>
            <source>Nothing was written to a device that can be taken out.</source>
            <translation>Nada foi gravado em um dispositivo que possa ser removido.</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between devices</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>Eject</source>
            <translation>Ejetar</translation>
        </message>
        <message numerus="yes">
            <source>%1 will be ejected in %Ln second(s).</source>
            <translation>
                <numerusform>%1 será ejetado em %Ln segundo.</numerusform>
                <numerusform>%1 será ejetado em %Ln segundos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Eject now</source>
            <translation>Ejetar agora</translation>
        </message>
        <message>
            <source>%1 will be ejected</source>
            <translation>%1 será ejetado</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a device, why it stays</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Not everything was ejected</source>
            <translation>Nem tudo foi ejetado</translation>
        </message>
        <message>
            <source>Ejected</source>
            <translation>Ejetados</translation>
        </message>
    </context>
    <context>
        <name>SafeQuestion</name>
        <message numerus="yes">
            <source>and %Ln more</source>
            <comment>items</comment>
            <translation>
                <numerusform>e mais %Ln</numerusform>
                <numerusform>e mais %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>In %1</source>
            <comment>a folder</comment>
            <translation>Em %1</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>Excluir definitivamente</translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln item(s) for good? They cannot be brought back.</source>
            <translation>
                <numerusform>Excluir %Ln item definitivamente? Não será possível recuperá-lo.</numerusform>
                <numerusform>Excluir %Ln itens definitivamente? Não será possível recuperá-los.</numerusform>
            </translation>
        </message>
        <message>
            <source>Move to the trash</source>
            <translation>Mover para a lixeira</translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln item(s) to the trash?</source>
            <translation>
                <numerusform>Mover %Ln item para a lixeira?</numerusform>
                <numerusform>Mover %Ln itens para a lixeira?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln item(s) to the trash that only %1 has? What changed since it was compared, or is in the source by now, stays.</source>
            <comment>a folder</comment>
            <translation>
                <numerusform>Mover para a lixeira %Ln item que só existe em %1? O que mudou desde a comparação, ou já está na origem, permanece.</numerusform>
                <numerusform>Mover para a lixeira %Ln itens que só existem em %1? O que mudou desde a comparação, ou já está na origem, permanece.</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep them</source>
            <translation>Manter</translation>
        </message>
        <message>
            <source>Empty the trash</source>
            <translation>Esvaziar a lixeira</translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln item(s) in the trash for good? They cannot be brought back.</source>
            <translation>
                <numerusform>Excluir definitivamente %Ln item da lixeira? Não será possível recuperá-lo.</numerusform>
                <numerusform>Excluir definitivamente %Ln itens da lixeira? Não será possível recuperá-los.</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Desfazer</translation>
        </message>
        <message>
            <source>Undo “%1”? What has changed since then stays as it is.</source>
            <comment>a job</comment>
            <translation>Desfazer “%1”? O que mudou desde então fica como está.</translation>
        </message>
        <message>
            <source>Undo it</source>
            <translation>Desfazer</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Deixar assim</translation>
        </message>
        <message>
            <source>Remove what was kept</source>
            <translation>Remover o que foi guardado</translation>
        </message>
        <message>
            <source>Remove for good what “%1” replaced and kept? It cannot be undone afterwards.</source>
            <comment>a job</comment>
            <translation>Remover definitivamente o que “%1” substituiu e guardou? Depois não será mais possível desfazer.</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Remover</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Manter</translation>
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
            <translation>Para</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) failed. Ferry's log names them.</source>
            <translation>
                <numerusform>%Ln item falhou. O registro do Ferry diz qual.</numerusform>
                <numerusform>%Ln itens falharam. O registro do Ferry diz quais.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::SleepLock</name>
        <message>
            <source>Files are being transferred</source>
            <translation>Arquivos estão sendo transferidos</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::AfterQueueMenu</name>
        <message>
            <source>&amp;When all is done</source>
            <translation>Quando tudo aca&amp;bar</translation>
        </message>
        <message>
            <source>Do &amp;nothing</source>
            <translation>&amp;Não fazer nada</translation>
        </message>
        <message>
            <source>&amp;Tell me</source>
            <translation>&amp;Avise-me</translation>
        </message>
        <message>
            <source>&amp;Eject the devices written to</source>
            <translation>&amp;Ejetar os dispositivos de destino</translation>
        </message>
        <message>
            <source>&amp;Quit Ferry</source>
            <translation>&amp;Sair do Ferry</translation>
        </message>
        <message>
            <source>&amp;Suspend the computer</source>
            <translation>S&amp;uspender o computador</translation>
        </message>
        <message>
            <source>&amp;Power the computer off</source>
            <translation>&amp;Desligar o computador</translation>
        </message>
        <message>
            <source>Then: tell me</source>
            <translation>Depois: avisar</translation>
        </message>
        <message>
            <source>Then: eject</source>
            <translation>Depois: ejetar</translation>
        </message>
        <message>
            <source>Then: quit</source>
            <translation>Depois: sair</translation>
        </message>
        <message>
            <source>Then: suspend</source>
            <translation>Depois: suspender</translation>
        </message>
        <message>
            <source>Then: power off</source>
            <translation>Depois: desligar</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::CountdownDialog</name>
        <message>
            <source>All jobs are done.</source>
            <translation>Todas as tarefas foram concluídas.</translation>
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
            <translation>Como o Ferry funciona</translation>
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
            <translation>O que se faz com arquivos vira uma tarefa na lista de transferências. Ela pode ser pausada, retomada e cancelada a qualquer momento, e uma que espera por uma resposta nunca detém as outras.</translation>
        </message>
        <message>
            <source>Copy and move</source>
            <translation>Copiar e mover</translation>
        </message>
        <message>
            <source>Two panes show two folders. Mark files with the Insert key or the mouse and %1 or %2 them to the other pane, or drag, cut and paste them, from and to other programs, too.</source>
            <translation>Dois painéis mostram duas pastas. Selecione arquivos com a tecla Insert ou o mouse e leve-os para o outro painel: %1 ou %2. Ou arraste, recorte e cole, também de outros programas e para eles.</translation>
        </message>
        <message>
            <source>A file gets its name in the destination when it is complete, not before; until then, what had the name lives. A move between devices removes the source only after the copy was read back and found equal.</source>
            <translation>Um arquivo recebe seu nome no destino quando está completo, não antes; até lá, o que tinha esse nome é mantido. Ao mover entre dispositivos, a origem só é removida depois que a cópia foi relida e se mostrou idêntica.</translation>
        </message>
        <message>
            <source>When something is in the way</source>
            <translation>Quando algo está no caminho</translation>
        </message>
        <message>
            <source>A file that exists already, or a device that is full, is a question under “Needs you”; everything else goes on. It is answered for one item or for all of its kind. What is done without asking is chosen when a job begins, and in the settings.</source>
            <translation>Um arquivo que já existe ou um dispositivo cheio vira uma pergunta em “Precisa de você”; todo o resto continua. Ela é respondida para um item ou para todos do mesmo tipo. O que se faz sem perguntar é escolhido no início de uma tarefa e nas configurações.</translation>
        </message>
        <message>
            <source>When Ferry is closed or ends suddenly</source>
            <translation>Quando o Ferry é fechado ou termina de repente</translation>
        </message>
        <message>
            <source>On a desktop with a tray, jobs go on there when the window is closed. After a crash or a power cut the list is there again: resume a job and it goes on where it was, in the middle of large files, too.</source>
            <translation>Em uma área de trabalho com bandeja, as tarefas continuam nela quando a janela é fechada. Após uma falha ou queda de energia, a lista está lá de novo: retome uma tarefa e ela continua de onde estava, mesmo no meio de arquivos grandes.</translation>
        </message>
        <message>
            <source>While jobs run the computer does not fall asleep. What shall happen when all is done, for example that it is switched off, is chosen in the menu of transfers, each time anew.</source>
            <translation>Enquanto houver tarefas em andamento, o computador não é suspenso. O que deve acontecer quando tudo acabar, por exemplo desligá-lo, é escolhido no menu de transferências, a cada vez.</translation>
        </message>
        <message>
            <source>Afterwards</source>
            <translation>Depois</translation>
        </message>
        <message>
            <source>“Safe to remove” means that the device itself has everything. The log says of every single item what became of it, and what failed can be tried again from the list.</source>
            <translation>“Pode ser removido” significa que o próprio dispositivo tem tudo. O registro diz o que foi feito de cada item, e o que falhou pode ser tentado de novo a partir da lista.</translation>
        </message>
        <message>
            <source>In other file managers and in a terminal</source>
            <translation>Em outros gerenciadores de arquivos e no terminal</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <source>Where you are asked where to, the arrow down offers the folders of past jobs, your places and the devices.</source>
            <translation>Quando se pergunta para onde, a seta para baixo oferece as pastas de tarefas passadas, seus locais e os dispositivos.</translation>
        </message>
        <message>
            <source>The %1 is small, stays above other windows, except under Wayland, takes files from any program and shows how far all is.</source>
            <translation>A %1 é pequena, fica acima das outras, exceto no Wayland, aceita arquivos de qualquer programa e mostra em que ponto tudo está.</translation>
        </message>
        <message>
            <source>drop window</source>
            <translation>janela para soltar</translation>
        </message>
        <message>
            <source>The log lists every job there ever was, newest first, and what became of each item. Choose “All jobs” to search the items of all of them.</source>
            <translation>O registro lista todas as tarefas que já houve, as mais recentes primeiro, e o que foi feito de cada item. Escolha “Todas as tarefas” para procurar nos itens de todas.</translation>
        </message>
        <message>
            <source>Dolphin, Nautilus, Nemo, Caja, Thunar and PCManFM-Qt show “Copy with Ferry” in their menus; the settings, or “ferry integrate” in a terminal, put it there for you alone. “man ferry” tells all commands.</source>
            <translation>Dolphin, Nautilus, Nemo, Caja, Thunar e PCManFM-Qt mostram “Copiar com o Ferry” em seus menus; as configurações, ou “ferry integrate” em um terminal, o colocam lá só para você. “man ferry” descreve todos os comandos.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::CompressDialog</name>
        <message>
            <source>Compress</source>
            <translation>Compactar</translation>
        </message>
        <message>
            <source>Name of the archive</source>
            <translation>Nome do pacote</translation>
        </message>
        <message>
            <source>Kind of archive</source>
            <translation>Tipo de pacote</translation>
        </message>
        <message>
            <source>Destination folder</source>
            <translation>Pasta de destino</translation>
        </message>
        <message numerus="yes">
            <source>Compress %Ln item(s)</source>
            <translation>
                <numerusform>Compactar %Ln item</numerusform>
                <numerusform>Compactar %Ln itens</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>&amp;Archive:</source>
            <translation>&amp;Pacote:</translation>
        </message>
        <message>
            <source>In &amp;folder:</source>
            <translation>&amp;Na pasta:</translation>
        </message>
        <message>
            <source>Com&amp;pression:</source>
            <translation>&amp;Compactação:</translation>
        </message>
        <message>
            <source>More is smaller and takes longer</source>
            <translation>Mais compactação ocupa menos e demora mais</translation>
        </message>
        <message>
            <source>Give the archive a name without /.</source>
            <translation>Dê ao pacote um nome sem /.</translation>
        </message>
        <message>
            <source>Choose a destination folder.</source>
            <translation>Escolha uma pasta de destino.</translation>
        </message>
    </context>
    <context>
        <name>FollowUpText</name>
        <message>
            <source>Choose a job first.</source>
            <translation>Escolha primeiro uma tarefa.</translation>
        </message>
        <message>
            <source>This job has not ended.</source>
            <translation>Esta tarefa não terminou.</translation>
        </message>
        <message>
            <source>No log of this job was kept.</source>
            <translation>Nenhum registro desta tarefa foi guardado.</translation>
        </message>
        <message>
            <source>What this job was to do is not known any more.</source>
            <translation>Não se sabe mais o que esta tarefa devia fazer.</translation>
        </message>
        <message>
            <source>Nothing of this job failed.</source>
            <translation>Nada falhou nesta tarefa.</translation>
        </message>
        <message>
            <source>A job of this kind is not tried again in part.</source>
            <translation>Uma tarefa deste tipo não é tentada de novo em parte.</translation>
        </message>
        <message>
            <source>This job changed nothing.</source>
            <translation>Esta tarefa não mudou nada.</translation>
        </message>
        <message>
            <source>A job of this kind cannot be undone.</source>
            <translation>Uma tarefa deste tipo não pode ser desfeita.</translation>
        </message>
        <message>
            <source>Nothing was found to differ or to be missing in the target.</source>
            <translation>Nada diferente nem ausente foi encontrado no destino.</translation>
        </message>
        <message>
            <source>This job compared nothing.</source>
            <translation>Esta tarefa não comparou nada.</translation>
        </message>
        <message>
            <source>Nothing was found that only the target has.</source>
            <translation>Nada foi encontrado que exista só no destino.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::DropTarget</name>
        <message>
            <source>Drop files here</source>
            <translation>Solte aqui</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>Precisa de você</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Em pausa</translation>
        </message>
        <message>
            <source>Opens the transfers</source>
            <translation>Abre as transferências</translation>
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
            <translation>Janela para soltar</translation>
        </message>
        <message>
            <source>Show &amp;transfers</source>
            <translation>Mostrar as &amp;transferências</translation>
        </message>
        <message>
            <source>Show &amp;files</source>
            <translation>Mostrar os &amp;arquivos</translation>
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
                <numerusform>%Ln item solto ficou de fora: só são aceitos arquivos e pastas deste computador.</numerusform>
                <numerusform>%Ln itens soltos ficaram de fora: só são aceitos arquivos e pastas deste computador.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Copy %Ln item(s) to…</source>
            <translation>
                <numerusform>&amp;Copiar %Ln item para…</numerusform>
                <numerusform>&amp;Copiar %Ln itens para…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Move %Ln item(s) to…</source>
            <translation>
                <numerusform>&amp;Mover %Ln item para…</numerusform>
                <numerusform>&amp;Mover %Ln itens para…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Delete %Ln item(s)…</source>
            <translation>
                <numerusform>&amp;Excluir %Ln item…</numerusform>
                <numerusform>&amp;Excluir %Ln itens…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::MenusDialog</name>
        <message>
            <source>none</source>
            <translation>nenhuma</translation>
        </message>
        <message>
            <source>yours, of another Ferry or not all</source>
            <translation>suas, de outro Ferry ou incompletas</translation>
        </message>
        <message>
            <source>yours</source>
            <translation>suas</translation>
        </message>
        <message>
            <source>installed for everybody</source>
            <translation>instaladas para todos</translation>
        </message>
        <message>
            <source>%1 cannot be written: %2</source>
            <comment>file: the system's reason</comment>
            <translation>Não é possível gravar %1: %2</translation>
        </message>
        <message>
            <source>%1 cannot be removed: %2</source>
            <comment>file: the system's reason</comment>
            <translation>Não é possível remover %1: %2</translation>
        </message>
        <message>
            <source>Mend or remove %1 first: it is not as Thunar writes it, and was left as it is.</source>
            <translation>Corrija ou remova primeiro %1: não está como o Thunar grava e foi deixado como está.</translation>
        </message>
        <message>
            <source>Install Ferry, or move it: menus cannot call %1, whose path has spaces or other special characters.</source>
            <translation>Instale o Ferry ou mova-o: os menus não podem chamar %1, cujo caminho tem espaços ou outros caracteres especiais.</translation>
        </message>
        <message>
            <source>Also among &amp;Thunar's custom actions, not only in “Send To”</source>
            <translation>Também entre as ações personalizadas do &amp;Thunar, não só em “Enviar para”</translation>
        </message>
        <message>
            <source>&amp;Add for me</source>
            <translation>&amp;Adicionar para mim</translation>
        </message>
        <message>
            <source>&amp;Remove mine</source>
            <translation>&amp;Remover as minhas</translation>
        </message>
        <message>
            <source>Right-click menus</source>
            <translation>Menus de contexto</translation>
        </message>
        <message>
            <source>File manager</source>
            <translation>Gerenciador de arquivos</translation>
        </message>
        <message>
            <source>Ferry's entries</source>
            <translation>Entradas do Ferry</translation>
        </message>
        <message>
            <source>File managers</source>
            <translation>Gerenciadores de arquivos</translation>
        </message>
        <message>
            <source>Copy, move, compress, extract and paste with Ferry, from the menus of other file managers.</source>
            <translation>Copiar, mover, compactar, extrair e colar com o Ferry, a partir dos menus de outros gerenciadores de arquivos.</translation>
        </message>
        <message>
            <source>Your own custom actions stay as they are.</source>
            <translation>Suas próprias ações personalizadas ficam como estão.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Thunar, custom actions</source>
            <translation>Thunar, ações personalizadas</translation>
        </message>
        <message>
            <source>Removed.</source>
            <translation>Removidas.</translation>
        </message>
        <message>
            <source>Added. Nautilus needs the package python3-nautilus and Caja python3-caja for it; these two and Thunar show it when they are started anew.</source>
            <translation>Adicionadas. Para isso o Nautilus precisa do pacote python3-nautilus e o Caja de python3-caja; esses dois e o Thunar as mostram quando iniciados de novo.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::PathEdit</name>
        <message>
            <source>Recent folders, places and devices (arrow down)</source>
            <translation>Pastas recentes, locais e dispositivos (seta para baixo)</translation>
        </message>
        <message>
            <source>Arrow down: recent folders, places and devices</source>
            <translation>Seta para baixo: pastas recentes, locais e dispositivos</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>Recentes</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Locais</translation>
        </message>
        <message>
            <source>%1 free</source>
            <comment>space on a device</comment>
            <translation>%1 livres</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Dispositivos</translation>
        </message>
        <message>
            <source>No other folders yet</source>
            <translation>Ainda não há outras pastas</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::AddPausedButton</name>
        <message>
            <source>Add paused</source>
            <translation>Adicionar em pausa</translation>
        </message>
        <message>
            <source>The job waits in the queue until you resume it</source>
            <translation>A tarefa aguarda na fila até ser retomada</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::QuestionFacts</name>
        <message>
            <source>&amp;Compare contents</source>
            <translation>&amp;Comparar conteúdos</translation>
        </message>
        <message>
            <source>Reads both files and says whether they are equal</source>
            <translation>Lê os dois arquivos e informa se são iguais</translation>
        </message>
        <message>
            <source>Contents differ</source>
            <translation>O conteúdo é diferente</translation>
        </message>
        <message>
            <source>Comparing contents…</source>
            <translation>Comparando conteúdos…</translation>
        </message>
        <message>
            <source>Contents are equal</source>
            <translation>O conteúdo é igual</translation>
        </message>
        <message>
            <source>Make room on %1: %2 more</source>
            <translation>Libere espaço em %1: mais %2</translation>
        </message>
        <message>
            <source>Make room on %1</source>
            <comment>a device</comment>
            <translation>Libere espaço em %1</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::FileCommands</name>
        <message>
            <source>Archives can only be read here. What is in them can be copied.</source>
            <translation>Aqui os arquivos compactados só podem ser lidos. O que há neles pode ser copiado.</translation>
        </message>
        <message>
            <source>Only what is deleted goes into the trash.</source>
            <translation>Só vai para a lixeira o que é excluído.</translation>
        </message>
        <message>
            <source>Not all of %1 has been read: it cannot be compared.</source>
            <translation>%1 não foi lida por inteiro: não é possível comparar.</translation>
        </message>
        <message>
            <source>Comparing both folders…</source>
            <translation>Comparando as duas pastas…</translation>
        </message>
        <message>
            <source>Both folders hold the same names, sizes and times.</source>
            <translation>As duas pastas contêm os mesmos nomes, tamanhos e datas.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) that differ are not shown here.</source>
            <translation>
                <numerusform>%Ln item diferente não é mostrado aqui.</numerusform>
                <numerusform>%Ln itens diferentes não são mostrados aqui.</numerusform>
            </translation>
        </message>
        <message>
            <source>No archive is chosen.</source>
            <translation>Nenhum pacote foi escolhido.</translation>
        </message>
        <message>
            <source>Only what is in the trash can be restored.</source>
            <translation>Só é possível restaurar o que está na lixeira.</translation>
        </message>
        <message>
            <source>Go up to the trash itself: a folder is restored as a whole.</source>
            <translation>Suba até a própria lixeira: uma pasta é restaurada por inteiro.</translation>
        </message>
        <message>
            <source>The trash is empty.</source>
            <translation>A lixeira está vazia.</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Nova pasta</translation>
        </message>
        <message>
            <source>Name of the new folder in %1:</source>
            <translation>Nome da nova pasta em %1:</translation>
        </message>
        <message>
            <source>Make folder</source>
            <translation>Criar pasta</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) cut</source>
            <translation>
                <numerusform>%Ln item recortado</numerusform>
                <numerusform>%Ln itens recortados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) copied</source>
            <translation>
                <numerusform>%Ln item copiado</numerusform>
                <numerusform>%Ln itens copiados</numerusform>
            </translation>
        </message>
        <message>
            <source>There are no files on the clipboard.</source>
            <translation>Não há arquivos na área de transferência.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) left out: only files and folders of this computer can be taken.</source>
            <translation>
                <numerusform>%Ln item ficou de fora: só são aceitos arquivos e pastas deste computador.</numerusform>
                <numerusform>%Ln itens ficaram de fora: só são aceitos arquivos e pastas deste computador.</numerusform>
            </translation>
        </message>
        <message>
            <source>What was cut is being moved already.</source>
            <translation>O que foi recortado já está sendo movido.</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Copy %Ln item(s) to %1</source>
            <translation>
                <numerusform>&amp;Copiar %Ln item para %1</numerusform>
                <numerusform>&amp;Copiar %Ln itens para %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Move %Ln item(s) to %1</source>
            <translation>
                <numerusform>&amp;Mover %Ln item para %1</numerusform>
                <numerusform>&amp;Mover %Ln itens para %1</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Link here</source>
            <comment>make symbolic links to what was dropped</comment>
            <translation>Criar &amp;link aqui</translation>
        </message>
        <message numerus="yes">
            <source>%Ln link(s) could not be made. The first: %1</source>
            <translation>
                <numerusform>%Ln link não pôde ser criado: %1</numerusform>
                <numerusform>%Ln links não puderam ser criados. O primeiro: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Only files can be opened out of an archive.</source>
            <translation>De um arquivo compactado só se podem abrir arquivos.</translation>
        </message>
        <message>
            <source>No program to open %1 was found.</source>
            <translation>Nenhum programa para abrir %1 foi encontrado.</translation>
        </message>
        <message>
            <source>Looking for programs…</source>
            <translation>Procurando programas…</translation>
        </message>
        <message>
            <source>No program for this is known</source>
            <translation>Nenhum programa conhecido para isto</translation>
        </message>
        <message>
            <source>A folder cannot be edited.</source>
            <translation>Uma pasta não pode ser editada.</translation>
        </message>
        <message>
            <source>No program for text was found.</source>
            <translation>Nenhum programa para texto foi encontrado.</translation>
        </message>
        <message>
            <source>%1 could not be started.</source>
            <translation>Não foi possível iniciar %1.</translation>
        </message>
    </context>
    <context>
        <name>ferry::ui::DateRangeDialog</name>
        <message>
            <source>Jobs of which days to show</source>
            <translation>De que dias mostrar tarefas</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>&amp;From:</source>
            <comment>a day</comment>
            <translation>&amp;De:</translation>
        </message>
        <message>
            <source>&amp;To:</source>
            <comment>a day</comment>
            <translation>&amp;Até:</translation>
        </message>
    </context>
</TS>
