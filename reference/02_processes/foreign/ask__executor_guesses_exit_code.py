# exercise: ask
# label: wrong
# mistake: BrokenProcessPool does not tell how the child ended, so ChildFailed always says exit code 1, for a child that left by os._exit(5) as for one that SIGKILL ended; it breaks "Its exit_code is the one that the child's process ended with".

from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool


def ask(task, *args):
    with ProcessPoolExecutor(max_workers=1) as executor:
        try:
            return executor.submit(task, *args).result()
        except BrokenProcessPool:
            raise ChildFailed(1, "") from None
        except BaseException as error:
            raise ChildFailed(1, str(error)) from None
