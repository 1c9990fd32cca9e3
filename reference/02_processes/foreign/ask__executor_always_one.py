# exercise: ask
# label: wrong
# mistake: a ProcessPoolExecutor does not tell how its process ended, so the exit code is invented: a child that calls os._exit(5) or is killed by signal 9 gives exit_code 1; breaks "Its `exit_code` is the one that the child's process ended with".
import multiprocessing
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool


def ask(task, *args):
    context = multiprocessing.get_context()
    with ProcessPoolExecutor(max_workers=1, mp_context=context) as executor:
        future = executor.submit(task, *args)
    error = future.exception()
    if isinstance(error, BrokenProcessPool):
        raise ChildFailed(exit_code=1, message="")
    if error is not None:
        raise ChildFailed(exit_code=1, message=str(error))
    return future.result()
