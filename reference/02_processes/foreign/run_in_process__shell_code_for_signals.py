# exercise: run_in_process
# label: wrong
# mistake: "the negative number of the signal": gives 128 + number as a shell does; SIGKILL is 137, not -9
import multiprocessing


def run_in_process(task, *args) -> int:
    process = multiprocessing.Process(target=task, args=args)
    process.start()
    process.join()
    code = process.exitcode
    return code if code >= 0 else 128 - code
