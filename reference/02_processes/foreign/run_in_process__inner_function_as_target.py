# exercise: run_in_process
# label: wrong
# mistake: the target is a function inside the function, which cannot be pickled under spawn and forkserver

from multiprocessing import Process


def run_in_process(task, *args):
    def work():
        task(*args)

    p = Process(target=work)
    p.start()
    p.join()
    return p.exitcode
