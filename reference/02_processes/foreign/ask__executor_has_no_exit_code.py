# exercise: ask
# label: wrong
# mistake: uses a ProcessPoolExecutor, which does not tell how its process ended, and puts 1 into every ChildFailed: a child that dies by os._exit(5) is reported with exit_code 1 instead of 5, one that was killed with 1 instead of -9. Breaks "Its ``exit_code`` is the one that the child's process ended with."

from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool


def ask(task, *args):
    with ProcessPoolExecutor(max_workers=1) as pool:
        future = pool.submit(task, *args)
        try:
            return future.result()
        except BrokenProcessPool:
            raise ChildFailed(1) from None
        except Exception as error:
            raise ChildFailed(1, str(error)) from error
