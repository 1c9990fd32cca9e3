# exercise: converse
# label: wrong
# mistake: closes too little: the child is given the parent's end and never closes it, so its recv() never raises EOFError and join() waits forever. Breaks "The child must close its copy of your end."

from multiprocessing import Pipe, Process


def child(here, there, task):
    print("child: hello")
    while True:
        try:
            question = there.recv()
        except EOFError:
            print("child: goodbye")
            break
        there.send(task(question))
    there.close()


def converse(task, values):
    here, there = Pipe()
    p = Process(target=child, args=(here, there, task))
    p.start()
    there.close()
    answers = []
    for value in values:
        here.send(value)
        answers.append(here.recv())
    print("parent: no more questions")
    here.close()
    p.join()
    return answers
