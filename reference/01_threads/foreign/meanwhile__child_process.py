# exercise: meanwhile
# label: wrong
# mistake: the task runs in a child process: the box of the parent stays empty

import multiprocessing


def meanwhile(task, foreground):
    box = [None]

    def work():
        box[0] = task()

    p = multiprocessing.get_context("fork").Process(target=work)
    p.start()
    b = foreground()
    p.join()
    return box[0], b
