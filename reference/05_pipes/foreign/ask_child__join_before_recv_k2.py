# exercise: ask_child
# label: wrong
# mistake: join() comes before recv(): a child with a large answer waits for room in send(), the parent waits for the child: deadlock ("Receive before you `join()`: a child with a large answer cannot end until you take it.")
from multiprocessing import Pipe, Process


def work(here, there, task):
    here.close()
    there.send(task(there.recv()))
    there.close()


def ask_child(task, value):
    here, there = Pipe()
    p = Process(target=work, args=(here, there, task))
    p.start()
    there.close()
    here.send(value)
    p.join()  # wait until it is done
    result = here.recv()
    here.close()
    return result
