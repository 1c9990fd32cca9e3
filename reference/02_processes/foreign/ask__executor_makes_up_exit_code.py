# exercise: ask
# label: wrong
# mistake: when the child dies, the executor only says BrokenProcessPool, and exit_code is always 1 (os._exit(5) and SIGKILL give 1 instead of 5 and -9). Breaks "Its exit_code is the one that the child's process ended with".
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool


def ask(task, *args):
    with ProcessPoolExecutor(max_workers=1) as executor:
        future = executor.submit(task, *args)
        try:
            return future.result()
        except BrokenProcessPool:
            raise ChildFailed(1) from None
        except BaseException as error:
            raise ChildFailed(1, str(error)) from error
