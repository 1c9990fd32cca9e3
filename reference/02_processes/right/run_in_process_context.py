# exercise: run_in_process
# style: context_and_sentinel
from multiprocessing import connection, get_context


def run_in_process(task, *args):
    context = get_context()
    child = context.Process(target=task, args=list(args), name="runner", daemon=False)
    child.start()
    connection.wait([child.sentinel])
    child.join()
    code = child.exitcode
    child.close()
    return code
