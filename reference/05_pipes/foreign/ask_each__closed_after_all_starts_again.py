# exercise: ask_each
# label: wrong
# mistake: closes the children's ends only after all have been forked: later children hold copies, a dead one goes unnoticed while another waits to send a long answer

from multiprocessing import Pipe, Process


def child(task, value, out):
    out.send(task(value))
    out.close()


def ask_each(task, values):
    pipes = [Pipe(duplex=False) for _ in values]
    procs = [
        Process(target=child, args=(task, value, w))
        for value, (_, w) in zip(values, pipes)
    ]
    for proc in procs:
        proc.start()
    # important: close our copies of the sending ends, otherwise no EOFError
    for _, w in pipes:
        w.close()
    answers = []
    for r, _ in pipes:
        try:
            answers.append(r.recv())
        except EOFError:
            answers.append(None)
        r.close()
    for proc in procs:
        proc.join()
    return answers
