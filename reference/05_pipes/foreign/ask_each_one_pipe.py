# exercise: ask_each
# label: wrong
# mistake: all children write tagged answers into one shared pipe
from multiprocessing import Pipe, Process


def child_main(wr, task, index, value):
    wr.send((index, task(value)))
    wr.close()


def ask_each(task, values):
    rd, wr = Pipe(duplex=False)
    procs = []
    for index, value in enumerate(values):
        proc = Process(target=child_main, args=(wr, task, index, value))
        proc.start()
        procs.append(proc)
    wr.close()

    answers = [None] * len(values)
    while True:
        try:
            index, answer = rd.recv()
        except (EOFError, OSError):
            break
        answers[index] = answer
    rd.close()
    for proc in procs:
        proc.join()
    return answers
