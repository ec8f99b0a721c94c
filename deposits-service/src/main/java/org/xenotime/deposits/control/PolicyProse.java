package org.xenotime.deposits.control;

import java.util.List;
import java.util.stream.Stream;

/** What the rules do, in words. */
final class PolicyProse {

  private static final List<String> WHO =
      List.of(
          "A claim counts when it is accepted, asserts that something is held, and has evidence that"
              + " supports it; what is agreed or planned (level none) holds nothing.",
          "Evidence is known from the day its source was published, where that is known; where only"
              + " the month or the year is, from its last day; but never later than from when it was"
              + " recorded here, which is also when that of an undated source begins to be known. A"
              + " claim is known when its first evidence is. A correction is known from when it was"
              + " recorded; what it superseded, until then.",
          "A claim with a beginning is a taking. A later taking ends an earlier open-ended holding"
              + " by another side. Takings by one side with none by another between them are the"
              + " same taking; where they are more than sameTakingDays apart and another side was"
              + " seen there in between, they are two.",
          "Where sources disagree about the day of a taking, the days from the earliest to the day"
              + " before the latest are contested between who held it and who took it. The same is"
              + " so where a source gives only a month or a year, or says about. From the latest day"
              + " on it is held.",
          "Sides that are said to have taken it on the same day contest it until a later taking, as"
              + " do sides that are first seen there, or seen there again, as of the same day. On"
              + " the day of a taking whoever else was seen there counts as seen before it.",
          "Where no claim speaks of a holder before: sources that disagree make it contested with"
              + " an unrecorded one; a single vague date leaves those days unknown.",
          "A claim that only says that it held as of a time counts from the first day of that time"
              + " until another side is known to have taken it or is seen there; it says nothing of"
              + " earlier days. evidenceOf and evidenceAgeDays show how old the newest word is.",
          "A claim without any date counts as of the day on which it was known.",
          "A stated end ends a holding; who comes next is unknown until a claim says so. Nobody can"
              + " hold it too, where a source says so; so can somebody unknown.",
          "Level full and dominant are the whole; shared is a part. Parts are held together. They"
              + " are contested where the stated shares add up to more than 100 percent, and end"
              + " when another side takes the whole. Level contested makes it contested, until a"
              + " later word says that one side has the whole.",
          "An actor and what it is part of, or armed wing of, are one side: they do not contest"
              + " each other, and both are listed.",
          "Claims with the same place code are about the same place: the town and the area of which"
              + " it is the seat answer alike.",
          "A site without an answer of its own for a day has the one of the nearest area that"
              + " contains it, for territory and taxation only, and says so in inheritedFrom.");

  static final List<String> UNWEIGHED =
      more(
          "Grades do not weigh in this rule; the answer carries the best grade of its claims. The"
              + " sides of a contest are equally likely. The leader is who has most claims, then the"
              + " best grade, then the head of the side. Denials are not heard.");

  static final List<String> WEIGHED =
      more(
          "Evidence weighs letterWeights of its source times digitFactors of its information, as"
              + " log-odds. A denial, and a claim of level none, turn what supports them into"
              + " evidence against their actor, from the day of which they speak, unless they are"
              + " older than the holding. Denials never change who may hold it, only how likely.",
          "Evidence fades: by half for each halfLifeYears of the kind, counted in whole years from"
              + " the last day for which any source vouches for the same holding. It does not fade"
              + " on a day that a later word of the same holding brackets.",
          "Of the sources of one independence cluster only the strongest counts, for a side and"
              + " against it. The score of a side is the sum over the clusters for it, less the sum"
              + " over those against it; that of the unknown is 0.",
          "How likely a side is follows from the scores: e to the power of its score, over the sum"
              + " of that for all sides and for the unknown. The actors of a side share that in the"
              + " same way. With the whole in one hand, or with shares, a side has of its share what"
              + " is likely alone against the unknown; the rest is unknown.",
          "One side alone holds it when it is at least heldFrom likely, else it is unknown. On days"
              + " on which it may have changed hands it is contested. Of several sides on other days"
              + " the second contests it when it is at least contestedFrom times as likely as the"
              + " first.",
          "The leader is the likeliest actor of the likeliest side, where that is likelier than"
              + " every other and than the unknown; of actors alike who has most claims, then the"
              + " best grade, then the head of the side.");

  private PolicyProse() {}

  private static List<String> more(String... points) {
    return Stream.concat(WHO.stream(), Stream.of(points)).toList();
  }
}
