# exercise: ask_each
# label: right
# style: a one-way pipe for the answer, the value is an argument of the child
from multiprocessing import Pipe, Process


def child(w, task, value):
    w.send(task(value))
    w.close()


def ask_each(task, values):
    readers, procs = [], []
    for v in values:
        r, w = Pipe(duplex=False)
        p = Process(target=child, args=(w, task, v))
        p.start()
        w.close()
        readers.append(r)
        procs.append(p)
    answers = []
    for r in readers:
        try:
            answers.append(r.recv())
        except EOFError:
            answers.append(None)
        r.close()
    for p in procs:
        p.join()
    return answers
