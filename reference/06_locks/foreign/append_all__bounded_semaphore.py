# exercise: append_all
# label: right
import contextlib
import multiprocessing


def _append_in_turn(turn, append, record):
    try:
        with turn:
            append(record)
    except SystemExit as error:  # sys.exit(0) would look like success
        raise RuntimeError("append left the program") from error


def append_all(append, records):
    context = multiprocessing.get_context()
    turn = context.BoundedSemaphore(value=1)
    processes = []
    with contextlib.ExitStack() as stack:
        for record in records:
            process = context.Process(
                target=_append_in_turn,
                kwargs={"turn": turn, "append": append, "record": record},
                daemon=False,
            )
            process.start()
            stack.callback(process.join)
            processes.append(process)
    failed = sum(process.exitcode != 0 for process in processes)
    if failed:
        raise ChildFailed(f"{failed} of {len(processes)} records were not appended")
