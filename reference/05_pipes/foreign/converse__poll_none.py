# exercise: converse
# label: right
# style: poll(None) in the child, poll with a timeout in the parent
from multiprocessing import Pipe, Process


def child(here, there, task):
    here.close()
    running = True
    while running:
        if there.poll(None):
            try:
                q = there.recv()
            except EOFError:
                running = False
            else:
                there.send(task(q))
    there.close()


def converse(task, values):
    here, there = Pipe()
    p = Process(target=child, args=(here, there, task))
    p.start()
    there.close()
    answers = []
    for v in values:
        here.send(v)
        while not here.poll(0.2):
            pass
        answers.append(here.recv())
    here.close()
    while p.is_alive():
        p.join(timeout=0.2)
    return answers
