# exercise: collect_lines
# label: right
# style: copy-paste from a web answer ("how to share a list between processes"): the list of a Manager, whose append is emit
from multiprocessing import Manager, Process


def conversar(tarefa, numero, linhas):
    tarefa(numero, linhas.append)


def collect_lines(task, workers):
    # lista = []      # nao funciona, cada processo tem a sua
    with Manager() as gerente:
        linhas = gerente.list()
        processos = [
            Process(target=conversar, args=(task, i, linhas)) for i in range(workers)
        ]
        for p in processos:
            p.start()
        for p in processos:
            p.join()
        return linhas[:]  # copia normal, o gerente vai embora
