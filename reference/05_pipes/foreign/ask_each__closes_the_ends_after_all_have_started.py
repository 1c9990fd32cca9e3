# exercise: ask_each
# label: wrong
# mistake: "None in the place of a child that ended": the children's ends are closed only when all are started, so the forked children hold copies of each other's ends, and the parent waits for ever when one dies while the next one cannot get rid of its large answer
from multiprocessing import Pipe, Process


def run_child(task, conn):
    value = conn.recv()
    conn.send(task(value))
    conn.close()


def ask_each(task, values):
    # step 1: all pipes and processes
    pipes = [Pipe() for _ in values]
    procs = [Process(target=run_child, args=(task, there)) for here, there in pipes]
    for p in procs:
        p.start()

    # step 2: the parent does not need the ends of the children any more
    for here, there in pipes:
        there.close()

    # step 3: ask everybody
    for (here, _), value in zip(pipes, values):
        here.send(value)

    # step 4: collect
    answers = []
    for here, _ in pipes:
        try:
            answers.append(here.recv())
        except EOFError:
            answers.append(None)
        here.close()
    for p in procs:
        p.join()
    return answers
