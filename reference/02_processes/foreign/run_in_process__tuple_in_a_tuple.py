# exercise: run_in_process
# label: wrong
# mistake: `args=(args,)` puts the tuple of arguments into another tuple: the task is called with one argument, a tuple, and a task with two parameters raises
import multiprocessing


def run_in_process(task, *args):
    # args must be a tuple, do not forget the comma!
    p = multiprocessing.Process(target=task, args=(args,))
    p.start()
    p.join()
    return p.exitcode
