import reach

kept = []


def gather(tasks):
    for _ in range(200):
        end = reach.at_the_gates()
        end.sendall(b"\xff\xff\xff\xff" + b"x" * 1000)
        kept.append(end)
    return []


def double(task):
    end = reach.at_the_gates()
    end.sendall(b"\x00\x0f\xff\xff" + b"[" * 500_000)
    return []
