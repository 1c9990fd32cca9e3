# exercise: run_in_process
# label: right
# style: match on the exit code (all branches return it)

import multiprocessing


def run_in_process(task, *args):
    p = multiprocessing.Process(target=task, args=args)
    p.start()
    p.join()
    match p.exitcode:
        case 0:
            return 0
        case int(code) if code < 0:
            return code
        case code:
            return code
