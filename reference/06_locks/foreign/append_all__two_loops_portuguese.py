# exercise: append_all
# label: right
# style: first-year, Portuguese names, two loops, a flag found out after the joins
import multiprocessing


class ChildFailed(Exception):
    """A child process did not do its part."""


def anexar(trinco, append, registro):
    with trinco:
        append(registro)


def append_all(append, records):
    trinco = multiprocessing.Lock()   # um só para todos
    processos = []
    for registro in records:
        p = multiprocessing.Process(target=anexar, args=(trinco, append, registro))
        processos.append(p)

    for p in processos:
        p.start()
    for p in processos:
        p.join()

    # só agora olho quem falhou
    falhou = False
    for p in processos:
        if p.exitcode != 0:
            falhou = True
    if falhou:
        raise ChildFailed("um filho falhou")
