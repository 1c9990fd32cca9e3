# exercise: run_in_process
# label: wrong
# mistake: a broken pool is always taken for signal 9, so a child that ends by os._exit(5) or by SIGTERM gives -9 instead of 5 or -15
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool


def call(task, args):
    task(*args)  # the value is not needed


def run_in_process(task, *args):
    with ProcessPoolExecutor(max_workers=1) as executor:
        future = executor.submit(call, task, args)
        try:
            future.result()
        except BrokenProcessPool:
            return -9  # somebody killed it
        except SystemExit as leaving:
            if leaving.code is None:
                return 0
            return leaving.code if isinstance(leaving.code, int) else 1
        except Exception:
            return 1
    return 0
