"""Bundles: what a teacher uploads so that a platform grades with Lockstep.

``platform_table`` has one line for each platform.  Each ``PLATFORM_bundle`` gives the
files of its bundle; its docstring says contract, source, how it was tried, and limits.
``parts`` gathers what all of them hold, ``bundle_command`` writes it.  ``station`` is
what runs on the platform.
"""
