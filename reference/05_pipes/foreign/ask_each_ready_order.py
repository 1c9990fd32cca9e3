# exercise: ask_each
# label: wrong
# mistake: appends the answers in the order in which the pipes become readable, not in the order of the values
from multiprocessing import Pipe, Process
from multiprocessing.connection import wait


def child_main(wr, task, value):
    wr.send(task(value))
    wr.close()


def ask_each(task, values):
    readers = []
    procs = []
    for value in values:
        rd, wr = Pipe(duplex=False)
        proc = Process(target=child_main, args=(wr, task, value))
        proc.start()
        wr.close()
        readers.append(rd)
        procs.append(proc)

    answers = []
    while readers:
        for rd in wait(readers):
            try:
                answers.append(rd.recv())
            except (EOFError, OSError):
                answers.append(None)
            readers.remove(rd)
            rd.close()
    for proc in procs:
        proc.join()
    return answers
