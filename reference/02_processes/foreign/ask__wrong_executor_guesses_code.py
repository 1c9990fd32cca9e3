# exercise: ask
# label: wrong
# mistake: an executor hides how its process died, each death is reported as -9, os._exit(7) too; breaks "Its exit_code is the one that the child's process ended with"
import multiprocessing
import signal
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool


def ask(task, *args):
    context = multiprocessing.get_context()
    with ProcessPoolExecutor(max_workers=1, mp_context=context) as executor:
        future = executor.submit(task, *args)
        try:
            return future.result()
        except BrokenProcessPool:
            raise ChildFailed(-int(signal.SIGKILL)) from None
        except BaseException as error:
            raise ChildFailed(1, str(error)) from None
