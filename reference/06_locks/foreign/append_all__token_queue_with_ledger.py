# exercise: append_all
# label: right
# style: message passing: a single token travels in a SimpleQueue, who has it may append; it carries the number of failures
import multiprocessing


def _append_with_token(tokens, append, record):
    failures = tokens.get()
    try:
        append(record)
    except BaseException:
        failures += 1
        raise
    finally:
        tokens.put(failures)


def append_all(append, records):
    tokens = multiprocessing.SimpleQueue()
    tokens.put(0)

    crew = [
        multiprocessing.Process(target=_append_with_token, args=(tokens, append, r))
        for r in records
    ]
    for member in crew:
        member.start()
    for member in crew:
        member.join()

    failures = tokens.get()
    tokens.close()
    # the exit codes as well: a child may have died before it saw the token
    if failures or any(member.exitcode for member in crew):
        raise ChildFailed(f"{failures} record(s) could not be appended")
