# exercise: ask
# label: wrong
# mistake: a process pool hides the child, so the exit code is made up: it is always 1, also for a child that ended by os._exit(5) or by a signal (breaks "Its ``exit_code`` is the one that the child's process ended with")
from concurrent.futures import ProcessPoolExecutor


def ask(task, *args):
    with ProcessPoolExecutor(1) as pool:
        if (error := (answer := pool.submit(task, *args)).exception()) is not None:
            raise ChildFailed(1, str(error)) from error
        return answer.result()
