# exercise: append_all
# label: right
# style: single owner: all children wait at a private semaphore, the parent lets one after the other go and joins it before the next
import multiprocessing


def _wait_for_cue(cue, append, record):
    cue.acquire()
    finished = False
    try:
        append(record)
        finished = True
    finally:
        if not finished:
            raise SystemExit(70)


def append_all(append, records):
    players = []
    try:
        for record in records:
            cue = multiprocessing.Semaphore(0)
            player = multiprocessing.Process(
                target=_wait_for_cue, args=(cue, append, record)
            )
            player.start()
            players.append((player, cue))
    finally:
        # everybody is on the stage; the turns begin
        failed = 0
        for player, cue in players:
            cue.release()
            player.join()
            if player.exitcode != 0:
                failed += 1
    if failed:
        raise ChildFailed(f"{failed} children did not do their part")
