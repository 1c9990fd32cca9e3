# exercise: append_all
# label: right
# style: unusual: one token in a SimpleQueue is passed around instead of a lock
import multiprocessing


def _append_with_token(tokens, append, record):
    token = tokens.get()
    try:
        append(record)
    finally:
        tokens.put(token)


def append_all(append, records):
    tokens = multiprocessing.SimpleQueue()
    tokens.put("your turn")
    children = [
        multiprocessing.Process(target=_append_with_token, args=(tokens, append, r))
        for r in records
    ]
    for child in children:
        child.start()
    for child in children:
        child.join()
    tokens.close()
    codes = [child.exitcode for child in children]
    if any(codes):
        raise ChildFailed(f"exit codes: {codes}")
