# exercise: ask_child
# label: wrong
# mistake: args=(..., task(value)) calls the task in the parent before the child exists; the child only carries the finished answer back (os.getpid in the task shows the parent)

from multiprocessing import Pipe, Process


def work(here, there, answer):
    here.close()
    there.recv()  # the question
    there.send(answer)
    there.close()


def ask_child(task, value):
    here, there = Pipe()
    child = Process(target=work, args=(here, there, task(value)))
    child.start()
    there.close()
    here.send(value)
    result = here.recv()
    here.close()
    child.join()
    return result
