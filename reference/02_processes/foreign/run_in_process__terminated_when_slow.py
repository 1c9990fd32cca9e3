# exercise: run_in_process
# label: wrong
# mistake: join(timeout=10) returns when the time is over, and then terminate() ends the task: a slow task that would have returned gives -15 instead of 0; breaks "wait for its end" and "0 if the task returned".
import contextlib
import multiprocessing


def run_in_process(task, *args):
    context = multiprocessing.get_context()
    process = context.Process(target=task, args=args, daemon=True)
    with contextlib.closing(process):
        process.start()
        process.join(timeout=10)
        if process.is_alive():  # leave nothing behind
            process.terminate()
            process.join()
        return process.exitcode
