# exercise: converse
# label: wrong
# mistake: the child closes its copy of the parent's end only after its loop, so recv() never raises EOFError: the child never ends and join() hangs, for any values

from multiprocessing import Pipe, Process


def child(task, here, there):
    try:
        while True:
            question = there.recv()
            there.send(task(question))
    except EOFError:
        pass
    # clean up both ends
    here.close()
    there.close()


def converse(task, values):
    here, there = Pipe()
    p = Process(target=child, args=(task, here, there))
    p.start()
    there.close()
    answers = []
    for value in values:
        here.send(value)
        answers.append(here.recv())
    here.close()
    p.join()
    return answers
