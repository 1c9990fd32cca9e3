# exercise: append_all
# label: right
import multiprocessing


def _take_turn(turn, append, record):
    token = turn.get()  # <-turn
    try:
        append(record)
    except SystemExit as error:  # sys.exit() must not look like success
        raise RuntimeError("append left the program") from error
    finally:
        turn.put(token)  # turn <- token


def append_all(append, records):
    turn = multiprocessing.SimpleQueue()  # a channel with a single token
    turn.put("your turn")
    children = [
        multiprocessing.Process(target=_take_turn, args=(turn, append, record))
        for record in records
    ]
    for child in children:
        child.start()
    for child in children:
        child.join()
    failed = sum(child.exitcode != 0 for child in children)
    if failed:
        raise ChildFailed(f"{failed} of {len(children)} records")
